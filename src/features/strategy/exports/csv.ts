import { fieldsFor, labelOf, type Value } from './fields.ts';
import type { TakeAway } from './take-away.ts';

/**
 * What a spreadsheet might run as a formula, also behind spaces or an apostrophe of our own.
 *
 * See OWASP, “CSV Injection”; the wide forms are those of East Asian keyboards.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Puts an apostrophe before text that a spreadsheet might run as a formula. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off again that `harmless` put there. */
export function asTyped(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Writes one cell by RFC 4180, section 2: quoted where it holds a comma, a quote or a line break. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a value for a spreadsheet: days as `YYYY-MM-DD`, numbers bare. */
function raw(value: Value): string {
  if ('number' in value) return String(value.number);
  return harmless('day' in value ? value.day : value.text);
}

/**
 * Writes commitments as a table of comma-separated values, one a row, with a row of heads.
 *
 * Rows end with CR LF (RFC 4180); the mark in front tells spreadsheets that the text is UTF-8.
 */
export function commitmentsCsv(take: TakeAway): string {
  const fields = fieldsFor(take);
  const rows = [
    fields.map(({ id }) => harmless(labelOf(id, take.say))),
    ...take.commitments.map((commitment) => fields.map(({ read }) => raw(read(commitment, take)))),
  ];
  return `\u{FEFF}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
