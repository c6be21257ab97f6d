/** Words that a person reads in a minute of plain text on a screen. */
const wordsPerMinute = 200;

/**
 * Estimates how many minutes a page takes to read, from its MDX source; at least 1.
 *
 * Imports, tags, headings' ids and link targets are not read, so they don't count.
 */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.round(countWords(source) / wordsPerMinute));
}

/** Counts the words of an MDX source that a reader sees. Text in attributes counts too. */
export function countWords(source: string): number {
  const text = source
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s(?:id|checklist|of)="[^"]*"/g, '')
    .replace(/<\/?[A-Za-z]\w*/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
