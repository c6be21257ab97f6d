/*
 * A store of saved records, one key for each (`record.ts` says what a value looks like).
 *
 * Two tabs may change the same record: what comes in from another tab is merged field by field, and
 * the merged record is saved again if the other tab had not seen a newer field of this one. A field
 * that the reader has changed in this tab, and that another tab then changes too, is told as a
 * clash with both texts, so that nothing is overwritten silently.
 */
import { atom } from 'nanostores';
import { engine } from './index.ts';
import { changeRecord, fieldsOf, mergeRecords, removeRecord } from './record-changes.ts';
import { encodeRecord, isDamagedRecord, isLive, type SavedRecord } from './record.ts';
import type { Records } from './records.ts';

/** A field that was changed here and in another tab; `kept` is what is saved, `other` what is not. */
export type Clash = { id: string; field: string; kept: unknown; other: unknown };

/** What a removal took away, to put it back. */
export type Removed = { id: string; record: SavedRecord };

/** Makes an id that nobody else will make, such as `k3f9x0q2m1`. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))]
    .map((part) => part.toString(36).padStart(7, '0'))
    .join('');
}

/** Makes what changes records of one kind; from then on what other tabs change is merged. */
export function createRecordStore(records: Records) {
  const { prefix, $records } = records;
  /** The last clash with another tab. */
  const $clash = atom<Clash | undefined>();
  /** Times of the versions that this tab has written or replaced, by `<id> <field>`. */
  const known = new Map<string, Set<number>>();

  const save = (id: string, record: SavedRecord) => {
    const before = $records.get()[id];
    if (isDamagedRecord(before)) engine.setAside(prefix + id, before.damaged);
    engine.area[prefix + id] = encodeRecord(record);
    records.set(id, record);
  };

  records.hear = (id, theirs) => {
    const mine = $records.get()[id];
    // A key that was cleared elsewhere stays cleared.
    if (!isLive(mine) || !theirs || isDamagedRecord(theirs)) {
      records.set(id, theirs);
      return;
    }
    const merged = mergeRecords(mine, theirs) as SavedRecord;
    if (merged === theirs) records.set(id, merged);
    else save(id, merged);
    for (const field of fieldsOf(theirs)) {
      const [here, there] = [mine[field], theirs[field]];
      const versions = known.get(`${id} ${field}`);
      // A version that this tab has seen before it wrote its own is no news.
      if (!versions || versions.has(theirs.edited[field] ?? 0)) continue;
      if (JSON.stringify(here) === JSON.stringify(there)) continue;
      const kept = merged[field];
      $clash.set({ id, field, kept, other: kept === here ? there : here });
    }
  };

  return {
    $records,
    damaged: records.damaged,
    $clash,
    /** Saves changed fields of one record, or makes it. */
    change(id: string, changes: Readonly<Record<string, unknown>>, now = new Date()): void {
      const before = $records.get()[id];
      const after = changeRecord(before, changes, now);
      for (const field of Object.keys(changes)) {
        const versions = known.get(`${id} ${field}`) ?? new Set();
        versions.add((isLive(before) ? before.edited[field] : undefined) ?? 0);
        versions.add(after.edited[field]!);
        known.set(`${id} ${field}`, versions);
      }
      save(id, after);
    },
    /** Removes records. Returns what was there, for `putBack`. */
    remove(ids: readonly string[], now = new Date()): Removed[] {
      return ids.flatMap((id) => {
        const record = $records.get()[id];
        if (!isLive(record)) return [];
        save(id, removeRecord(record, now));
        return [{ id, record }];
      });
    },
    /** Puts removed records back, with a new time, so that no older removal wins over them. */
    putBack(removed: readonly Removed[], now = new Date()): void {
      for (const { id, record } of removed) {
        const fields = Object.fromEntries(fieldsOf(record).map((field) => [field, record[field]]));
        save(id, changeRecord($records.get()[id], fields, now));
      }
    },
  };
}
