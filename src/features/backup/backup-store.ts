/* Saving a copy of all work, and bringing it back. */
import { atom } from 'nanostores';
import { copiedKey } from '../../storage/keys.ts';
import { changeMany, type Outcome } from '../../storage/restore.ts';
import { readText, savedTexts, writeText } from '../../storage/settings.ts';
import { writeCopy, type Copy } from './backup-file.ts';
import { countTexts, isWork } from './kinds.ts';
import { planRestore, planUndo, type Plan, type Way } from './restore-plan.ts';

/** What the last restore did, to undo it; undefined where there is nothing to undo. */
export const $undoable = atom<{ before: Plan['changes']; after: Plan['changes'] } | undefined>();

/** Writes the text of a copy of all work. */
export const copyOfAll = (now = new Date()): string => writeCopy(savedTexts(), now);

/** Counts what is saved, by what it counts as. */
export const savedCounts = () => countTexts([...savedTexts()].filter(([key]) => isWork(key)));

/** Says when the reader last saved a copy, as an ISO time. */
export function copiedAt(): string | undefined {
  const text = readText(copiedKey);
  return text !== undefined && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/** Remembers that a copy was saved. */
export const noteCopied = (now = new Date()): void => writeText(copiedKey, now.toISOString());

/** Works out what restoring a copy would do now. */
export const previewRestore = ({ texts }: Copy, way: Way): Plan =>
  planRestore(savedTexts(), texts, way);

/** Restores a copy: all of it or, where there is no room, nothing. */
export async function restoreCopy({ texts }: Copy, way: Way): Promise<Outcome> {
  const { outcome, before, after } = await changeMany(
    (saved) => planRestore(saved, texts, way).changes,
  );
  if (outcome === 'done') $undoable.set({ before, after });
  return outcome;
}

/** Undoes the last restore, except for what was changed since. */
export async function undoRestore(): Promise<Outcome> {
  const last = $undoable.get();
  if (!last) return 'done';
  const { outcome } = await changeMany((saved) => planUndo(saved, last.before, last.after));
  if (outcome === 'done') $undoable.set(undefined);
  return outcome;
}
