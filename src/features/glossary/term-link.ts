import type { Term } from './term.schema.ts';

/** Attributes of the link that a marked word is, without its address. */
export type TermLink = { class: string; 'data-meaning': string };

/** Makes the attributes of the link around `text`, a use of the term. */
export function termLink(term: Term, text: string): TermLink {
  return { class: 'term', 'data-meaning': noteText(term, text) };
}

/** Makes the address of a term's entry, from the root of the site. */
export function termPath(id: string): string {
  return `glossary/#${id}`;
}

/**
 * Says what a word means.
 *
 * Where the word is a short or another form, the term's name comes first, so that the note explains
 * that too.
 */
export function noteText({ term, meaning }: Pick<Term, 'term' | 'meaning'>, text: string): string {
  const name = term.replace(/ \(.*\)$/, '');
  const [whole, part] = [plainForm(name), plainForm(text)];
  const isName = ` ${whole} `.includes(` ${part} `) || part.startsWith(whole);
  return isName ? meaning : `${name}. ${meaning}`;
}

/** Takes capitals and plurals off a word, so that its forms compare as the same. */
function plainForm(words: string): string {
  return words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
