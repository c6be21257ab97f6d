/* How saved records change and merge; `record.ts` says what one is. */
import {
  bare,
  encodeRecord,
  isDamagedRecord,
  type SavedRecord,
  type StoredRecord,
} from './record.ts';

/** Fields that every record has, and that no owner changes. */
const frame = new Set(['v', 'at', 'edited', 'gone']);

/** Names of the owner's fields. */
export const fieldsOf = (record: SavedRecord): string[] =>
  Object.keys(record).filter((field) => !frame.has(field));

/** A time that is later than all that the record has seen, also where a clock was set back. */
const after = (record: SavedRecord | undefined, now: Date): number =>
  Math.max(now.getTime(), ...(record ? [Date.parse(record.at) + 1] : []));

/** Changes fields of a record, or makes one; `undefined` takes a field away. */
export function changeRecord(
  before: StoredRecord | undefined,
  changes: Readonly<Record<string, unknown>>,
  now: Date,
): SavedRecord {
  const kept = before && !isDamagedRecord(before) ? before : undefined;
  const time = after(kept, now);
  const fields = Object.entries({ ...(kept?.gone ? {} : kept), ...changes });
  const edited = bare({ ...(kept?.gone ? {} : kept?.edited) });
  for (const field of Object.keys(changes)) edited[field] = time;
  return {
    v: kept?.v ?? 1,
    at: new Date(time).toISOString(),
    edited: edited as Record<string, number>,
    ...Object.fromEntries(fields.filter(([field]) => !frame.has(field))),
  };
}

/** Makes what stays of a removed record: that it is gone, and since when. */
export function removeRecord(before: StoredRecord | undefined, now: Date): SavedRecord {
  const kept = before && !isDamagedRecord(before) ? before : undefined;
  return {
    v: kept?.v ?? 1,
    at: new Date(after(kept, now)).toISOString(),
    edited: bare({}) as Record<string, number>,
    gone: true,
  };
}

/** Reads a field, whatever its name: `constructor` is no field unless it was saved. */
const own = (record: SavedRecord, field: string): unknown =>
  Object.hasOwn(record, field) ? record[field] : undefined;

/** Chooses between two equal times by the text, so that the order of merging never matters. */
const larger = <T>(a: T, b: T, text: (value: T) => string): T => (text(a) >= text(b) ? a : b);

/**
 * Merges two copies of one record: each field takes its newer value.
 *
 * A removal wins over all that is older and gives way to all that is newer. The result is the same
 * in either order, and merging again changes nothing.
 */
export function mergeRecords(
  a: StoredRecord | undefined,
  b: StoredRecord | undefined,
): StoredRecord | undefined {
  if (!a || !b) return a ?? b;
  if (isDamagedRecord(a) || isDamagedRecord(b)) {
    if (isDamagedRecord(a) && isDamagedRecord(b)) return larger(a, b, (one) => one.damaged);
    return isDamagedRecord(a) ? b : a;
  }
  const [timeA, timeB] = [Date.parse(a.at), Date.parse(b.at)];
  const newer = timeA === timeB ? larger(a, b, (one) => encodeRecord(one)) : timeA > timeB ? a : b;
  if (a.gone || b.gone) {
    if (timeA === timeB && a.gone !== b.gone) return a.gone ? a : b;
    return newer;
  }
  const fields = bare({});
  const edited = bare({});
  for (const field of new Set([
    ...fieldsOf(a),
    ...fieldsOf(b),
    ...Object.keys(a.edited),
    ...Object.keys(b.edited),
  ])) {
    const [inA, inB] = [a.edited[field] ?? 0, b.edited[field] ?? 0];
    const from =
      inA === inB
        ? larger(a, b, (one) => JSON.stringify(own(one, field)) ?? '')
        : inA > inB
          ? a
          : b;
    const value = own(from, field);
    if (value !== undefined) fields[field] = value;
    if (Math.max(inA, inB) > 0) edited[field] = Math.max(inA, inB);
  }
  const merged: SavedRecord = {
    v: Math.max(a.v, b.v),
    at: newer.at,
    edited: edited as Record<string, number>,
    ...fields,
  };
  // The other’s own text if it says all, so that tabs don’t answer each other for ever.
  return [b, a].find((one) => sameRecord(one, merged)) ?? merged;
}

/** Tells whether two records say the same, whatever the order of their fields. */
function sameRecord(a: SavedRecord, b: SavedRecord): boolean {
  const flat = (record: SavedRecord) =>
    JSON.stringify([
      record.v,
      record.at,
      Object.entries(record.edited).sort(([one], [two]) => (one < two ? -1 : 1)),
      fieldsOf(record)
        .sort()
        .map((field) => [field, record[field]]),
    ]);
  return flat(a) === flat(b);
}
