/** A marked word: a link to its entry in the glossary. */
export type MarkedWord = HTMLAnchorElement;

/** Finds the marked word that an element is, or is part of. */
export function wordAt(target: EventTarget | null): MarkedWord | undefined {
  const word = target instanceof Element && target.closest<MarkedWord>('a[data-term]');
  return word || undefined;
}

/** Reads the id of the term that a marked word leads to. */
export function termOf(word: MarkedWord): string {
  return word.hash.slice(1);
}
