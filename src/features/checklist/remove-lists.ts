import { decodeRecord, isLive } from '../../storage/record.ts';
import { takeAway } from '../../storage/take-away.ts';
import { notePrefix } from './note.ts';
import { decodeTick, stateOf, tickPrefix } from './tick.ts';

/** Removes all ticks and notes of one partner, and says how many the reader had. */
export function removeListsOf(partner: string): {
  ticks: number;
  notes: number;
  putBack(): void;
} {
  const { texts, putBack } = takeAway([`${tickPrefix}${partner}:`, `${notePrefix}${partner}:`]);
  const all = [...texts];
  const ticks = all.filter(
    ([key, text]) => key.startsWith(tickPrefix) && stateOf(decodeTick(text)) !== 'todo',
  );
  const notes = all.filter(
    ([key, text]) => key.startsWith(notePrefix) && isLive(decodeRecord(text)),
  );
  return { ticks: ticks.length, notes: notes.length, putBack };
}
