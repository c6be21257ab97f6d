/** A file that a command is about to write: its path from the project's folder, and its text. */
export type NewFile = { path: string; text: string; refusal?: never };

/** Why a command won't write a file, and what to do instead. */
export type Refusal = { refusal: string; path?: never; text?: never };

/**
 * Makes an id or the last part of an address from a title: small letters, digits and hyphens.
 *
 * A title without letters and digits of the Latin alphabet gives an empty id.
 */
export function idFrom(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\p{M}’‘']/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Writes text for YAML, in double quotes, so that no sign in it can be misread. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
