/** Prints one part of the page and nothing beside it. */
export function printAlone(part: Element): void {
  // Some browsers leave out `afterprint`, so an earlier choice may still stand.
  printEverything();
  for (let at = part; at !== document.body; at = at.parentElement!) {
    for (const other of at.parentElement!.children) {
      if (other !== at) other.toggleAttribute('data-not-printed', true);
    }
  }
  addEventListener('afterprint', printEverything, { once: true });
  print();
}

/** Lets the whole page print again. */
function printEverything(): void {
  for (const part of document.querySelectorAll('[data-not-printed]')) {
    part.removeAttribute('data-not-printed');
  }
}
