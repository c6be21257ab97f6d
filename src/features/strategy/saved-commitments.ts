/* The reader's commitments as they are saved, to read; `commitments-store.ts` changes them. */
import { isLive } from '../../storage/record.ts';
import { openRecords } from '../../storage/records.ts';
import { commitmentOf, commitmentPrefix, type SavedCommitment } from './saved-commitment.ts';

/** The saved records, for the store that changes them. */
export const commitmentRecords = openRecords(commitmentPrefix);

/** All saved commitments by id, also removed and damaged ones. */
export const { $records: $commitments, damaged: damagedCommitments } = commitmentRecords;

/** Finds one live commitment. */
export function commitmentById(id: string): SavedCommitment | undefined {
  const record = $commitments.get()[id];
  return isLive(record) ? commitmentOf(id, record) : undefined;
}
