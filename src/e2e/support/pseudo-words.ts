/* A language that nobody speaks, to see what becomes of the pages in one with longer words. */

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýAÁEÉIÍOÓUÚcçnñsšzž'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]),
);

/** What stands before and behind each text of the catalogue: what is cut off lacks one of the two. */
export const brackets = { open: '⟦', close: '⟧' };

/** How much longer each text is, at the least. */
const longer = 1.4;

/** Tells addresses and format fields from words: they are not for reading. */
const isWords = (text: string) => !/^https?:/.test(text);

/**
 * Writes a text of the catalogue with accents and longer words, in brackets, and leaves its
 * `{{places}}` as they are, and Pagefind's `[PLACES]`.
 */
export function lengthen(text: string): string {
  if (!isWords(text)) return text;
  let short = Math.ceil(text.length * (longer - 1));
  const words = text
    .split(/(\{\{\w+\}\}|\[[A-Z_]+\])/)
    .map((part) =>
      /^[{[]/.test(part)
        ? part
        : part.replace(/\p{L}/gu, (letter) => {
            const accented = accents[letter] ?? letter;
            if (accented === letter) return letter;
            // As in Welsh or German, it is the words that are longer, not the sentence that has more.
            short--;
            return accented + accented.toLowerCase();
          }),
    )
    .join('');
  return `${brackets.open}${words}${'ŵ'.repeat(Math.max(0, short))}${brackets.close}`;
}

/** Lengthens every text of a catalogue; its keys, and so its plural forms, stay. */
export function lengthenAll(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, lengthen(text)]));
}
