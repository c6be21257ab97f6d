/** Loads a style sheet that only a part of the page needs, once; settles when it is there. */
export function loadStyles(address: string): Promise<void> {
  return new Promise((resolve) => {
    const present = document.querySelector<HTMLLinkElement>(`link[href="${address}"]`);
    if (present) return resolve();
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    // Without its styles the part still works.
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
}
