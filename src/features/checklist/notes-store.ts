/* The reader's notes on lines of lists, one key each; `note.ts` says what a value looks like. */
import { createRecordStore, type Removed } from '../../storage/record-store.ts';
import { isLive } from '../../storage/record.ts';
import { openRecords } from '../../storage/records.ts';
import { noteOf, notePrefix, type Note } from './note.ts';

const store = createRecordStore(openRecords(notePrefix));

/** All notes by `<scope>:<item id>`, also removed and damaged ones. */
export const $notes = store.$records;

/** Lists saved notes that can't be read. */
export const damagedNotes = store.damaged;

/** Reads the note on one item; undefined where there is none. */
export const noteFor = (scope: string, item: string): Note | undefined =>
  noteOf($notes.get()[`${scope}:${item}`]);

/**
 * Saves what has changed in a note; an empty one is removed.
 *
 * @returns what was removed, for `putNoteBack`
 */
export function saveNote(scope: string, item: string, note: Note, now = new Date()): Removed[] {
  const id = `${scope}:${item}`;
  if (!note.text && !note.who && !note.by) return store.remove([id], now);
  const before = $notes.get()[id];
  const changed = Object.entries(note).filter(
    ([field, value]) => !isLive(before) || before[field] !== value,
  );
  if (changed.length > 0) store.change(id, Object.fromEntries(changed), now);
  return [];
}

/** Puts a removed note back. */
export const putNoteBack = store.putBack;
