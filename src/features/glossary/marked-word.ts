/** A marked word: a link to its entry in the glossary, with its meaning in `data-meaning`. */
export type MarkedWord = HTMLAnchorElement;

/** Finds the marked word that an element is, or is part of. */
export function wordAt(target: EventTarget | null): MarkedWord | undefined {
  const word = target instanceof Element && target.closest<MarkedWord>('a[data-meaning]');
  return word || undefined;
}
