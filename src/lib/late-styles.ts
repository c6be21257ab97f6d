/** Loads a style sheet that only a part of the page needs, once; settles when it is there. */
export function loadStyles(address: string): Promise<void> {
  return new Promise((resolve) => {
    const present = document.querySelector<HTMLLinkElement>(`link[href="${address}"]`);
    if (present?.sheet) return resolve();
    const sheet = present ?? document.createElement('link');
    // Without its styles the part still works.
    for (const end of ['load', 'error']) sheet.addEventListener(end, () => resolve());
    if (present) return;
    sheet.rel = 'stylesheet';
    sheet.href = address;
    // After all that the page has, also what it links among its text.
    document.body.append(sheet);
  });
}
