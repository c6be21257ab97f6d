/* What changes the reader's commitments; `saved-commitment.ts` says what a value looks like. */
import { createRecordStore, newId } from '../../storage/record-store.ts';
import {
  commitmentsOf,
  readingPrefix,
  type Reading,
  type SavedCommitment,
} from './saved-commitment.ts';
import { $commitments, commitmentById, commitmentRecords } from './saved-commitments.ts';

const store = createRecordStore(commitmentRecords);

/** The last field that was changed here and in another tab too. */
export const $commitmentClash = store.$clash;

/** What a reader may change of a commitment. */
export type Changes = Partial<Omit<SavedCommitment, 'id' | 'readings'>>;

/** Place after the last commitment. */
const lastPlace = () => (commitmentsOf($commitments.get()).at(-1)?.order ?? 0) + 1;

/** Adds a commitment at the end of the list and returns its id. */
export function addCommitment(changes: Changes, id: string = newId()): string {
  store.change(id, { ...changes, order: lastPlace() });
  return id;
}

/** Saves changed fields of one commitment. */
export const changeCommitment: (id: string, changes: Changes) => void = store.change;

/** Adds a copy, without readings, to work on; returns its id. */
export function duplicateCommitment(id: string): string | undefined {
  const original = commitmentById(id);
  if (!original) return undefined;
  const fields: Partial<SavedCommitment> = { ...original };
  delete fields.id;
  delete fields.readings;
  return addCommitment({ ...fields, archivedOn: '', droppedOn: '', droppedBecause: '' });
}

/** Swaps two commitments in the reader's order. */
export function swapCommitments(one: SavedCommitment, other: SavedCommitment): void {
  // Equal places, from two tabs or a backup, are told apart first.
  const [low, high] = [Math.min(one.order, other.order), Math.max(one.order, other.order)];
  const down = one.order < other.order || (one.order === other.order && one.id < other.id);
  store.change(one.id, { order: down ? (low === high ? low + 1 : high) : low });
  store.change(other.id, { order: down ? low : low === high ? low + 1 : high });
}

/** Removes commitments and returns what `putCommitmentsBack` needs. */
export const removeCommitments = store.remove;

/** Puts removed commitments back. */
export const putCommitmentsBack = store.putBack;

/** Adds or changes a dated reading. */
export function saveReading(
  commitment: string,
  { on, value, note, link, reply }: Omit<Reading, 'id'>,
  id: string = newId(),
): void {
  store.change(commitment, { [readingPrefix + id]: { on, value, note, link, reply } });
}

/** Takes a reading away. */
export function removeReading(commitment: string, id: string): void {
  store.change(commitment, { [readingPrefix + id]: null });
}

/** Makes an id for a commitment that is not saved yet. */
export { newId };
