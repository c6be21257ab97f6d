/** A stretch of a template's text; a field is one that the reader replaces. */
export type Piece = { text: string; field: boolean };

/** One field with its brackets, such as `[group name]`. */
const field = /(\[[^[\]\n]+\])/;

/** Splits text into fields and what stands between them; joined again it is the text. */
export function splitFields(text: string): Piece[] {
  return text
    .split(field)
    .map((part, at) => ({ text: part, field: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Lists the fields of a text in order, with their brackets. */
export function fieldsOf(text: string): string[] {
  return splitFields(text).flatMap((piece) => (piece.field ? [piece.text] : []));
}

/** Tells whether every square bracket belongs to a field that has words. */
export function hasWholeFields(text: string): boolean {
  return splitFields(text).every((piece) =>
    piece.field ? /[\p{L}\p{N}]/u.test(piece.text) : !/[[\]]/.test(piece.text),
  );
}
