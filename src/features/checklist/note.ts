/*
 * A note on one line of a list: a short text, who does it, and by when.
 *
 * Key: `tta:note:<scope>:<item-id>`, with the same scopes as ticks; the value is a record as in
 * `storage/record.ts` with the fields below.
 */
import { dayNumber, type IsoDate } from '../../lib/dates.ts';
import { isLive, type StoredRecord } from '../../storage/record.ts';

export { notePrefix } from './tick-key.ts';

/** What a reader notes of one line; every field may be empty. */
export type Note = {
  text: string;
  /** Who does it. */
  who: string;
  /** By when, or empty. */
  by: IsoDate | '';
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a saved note; undefined where none is there, or nothing in it. */
export function noteOf(record: StoredRecord | undefined): Note | undefined {
  if (!isLive(record)) return undefined;
  const [text, who, by] = ['text', 'who', 'by'].map((field) => textOf(record[field]).trim()) as [
    string,
    string,
    string,
  ];
  const note = { text, who, by: dayNumber(by) === undefined ? '' : by };
  return note.text || note.who || note.by ? note : undefined;
}
