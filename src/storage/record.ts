/*
 * A saved record: a small flat object whose fields are changed one at a time, in any tab.
 *
 * Value, version 1: `{"v":1,"at":"<ISO time>","edited":{"<field>":<ms since 1970>},"<field>":…}`.
 * `edited` says when each field was changed, so that two copies merge field by field and no edit of
 * another tab or of an older backup is lost or revived. A removed record keeps no content:
 * `{"v":1,"at":"<ISO time>","edited":{},"gone":true}`. Fields of a newer version are kept as they
 * are; text that is no record is kept to the letter. `record-changes.ts` changes and merges records.
 */

/** One saved record; every other field is its owner's. */
export type SavedRecord = {
  readonly v: number;
  readonly at: string;
  readonly edited: Readonly<Record<string, number>>;
  readonly gone?: true;
  readonly [field: string]: unknown;
};

/** Saved text that is no record. */
export type DamagedRecord = { readonly damaged: string };

/** What a key can hold. */
export type StoredRecord = SavedRecord | DamagedRecord;

/** The text of records as they were read, so that an unchanged one is written back to the letter. */
const readFrom = new WeakMap<object, string>();

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Makes an object that has no members but its own, so that a field may have any name. */
export const bare = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.assign(Object.create(null) as Record<string, unknown>, fields);

/** Reads a saved record; text that is none comes back as damaged. */
export function decodeRecord(text: string): StoredRecord {
  try {
    const value: unknown = JSON.parse(text);
    if (
      isObject(value) &&
      Number.isFinite(value['v']) &&
      typeof value['at'] === 'string' &&
      !Number.isNaN(Date.parse(value['at'])) &&
      isObject(value['edited']) &&
      Object.values(value['edited']).every(Number.isFinite)
    ) {
      // Fresh from the text, so that nobody else sees it change.
      Object.setPrototypeOf(value['edited'], null);
      const record = value as SavedRecord;
      readFrom.set(record, text);
      return record;
    }
  } catch {
    // Falls through: whatever it is, it is kept.
  }
  return { damaged: text };
}

/** Writes a record as text; damaged text, and a record that nobody changed, come out unchanged. */
export function encodeRecord(record: StoredRecord): string {
  return isDamagedRecord(record)
    ? record.damaged
    : (readFrom.get(record) ?? JSON.stringify(record));
}

/** Tells damaged text from a record. */
export function isDamagedRecord(record: StoredRecord | undefined): record is DamagedRecord {
  return record !== undefined && !('edited' in record);
}

/** Tells whether a key holds a record that is there: neither removed nor damaged. */
export function isLive(record: StoredRecord | undefined): record is SavedRecord {
  return record !== undefined && !isDamagedRecord(record) && !record.gone;
}
