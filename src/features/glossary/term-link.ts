import type { Term } from './term.schema.ts';

/** A term’s name and what it means. */
export type Meaning = Pick<Term, 'term' | 'meaning'>;

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
export function noteText({ term, meaning }: Meaning, text: string): string {
  const name = term.replace(/ \(.*\)$/, '');
  const [whole, part] = [plainForm(name), plainForm(text)];
  const isName = ` ${whole} `.includes(` ${part} `) || part.startsWith(whole);
  return isName ? meaning : `${name}. ${meaning}`;
}

/** Takes capitals and plurals off a word, so that its forms compare as the same. */
function plainForm(words: string): string {
  return words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
