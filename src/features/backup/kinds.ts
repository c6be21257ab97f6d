/*
 * Every kind of thing that can be saved: how its keys start, how two copies of it merge, and as what
 * it counts. A new kind needs one line in `kinds`; keys of a kind that this version does not know are
 * carried along as they are.
 */
import { mergeRecords } from '../../storage/record-changes.ts';
import { decodeRecord, encodeRecord, isDamagedRecord, isLive } from '../../storage/record.ts';
import {
  asidePrefix,
  copiedKey,
  coveredKey,
  erasedKey,
  journalKey,
  leaveKey,
  ownPrefix,
  remindedKey,
  tabOnlyKey,
} from '../../storage/keys.ts';
import { notePrefix } from '../checklist/note.ts';
import { decodeTick, encodeTick, mergeTicks, stateOf, tickPrefix } from '../checklist/tick.ts';
import { gatheredKey } from '../links/gathered-key.ts';
import { partnerPrefix } from '../partners/my-partner.ts';
import { commitmentPrefix } from '../strategy/saved-commitment.ts';

/** As what a saved text counts; for the words “12 ticks, 2 partners”. */
export type Counted = 'tick' | 'skip' | 'partner' | 'commitment' | 'note' | 'damaged' | 'other';

/** One kind of saved thing. */
export type Kind = {
  /** How its keys start. */
  prefix: string;
  /** Merges the texts of two copies; the result is the same in either order. */
  merge(here: string, other: string): string;
  /** Says as what a text counts; undefined for what the reader has taken back or never sees. */
  counts(text: string): Counted | undefined;
  /** Stays where a copy without it replaces everything. */
  stays?: true;
};

const ticks: Kind = {
  prefix: tickPrefix,
  merge: (a, b) => encodeTick(mergeTicks(decodeTick(a), decodeTick(b))!),
  counts: (text) =>
    ({ done: 'tick', skip: 'skip', todo: undefined })[stateOf(decodeTick(text))] as
      Counted | undefined,
};

const records = (prefix: string, counted: Counted): Kind => ({
  prefix,
  merge: (a, b) => encodeRecord(mergeRecords(decodeRecord(a), decodeRecord(b))!),
  counts: (text) => (isLive(decodeRecord(text)) ? counted : undefined),
});

/** Keeps what is here; where there is nothing, takes the other. */
const plain = (prefix: string, counted?: Counted): Kind => ({
  prefix,
  merge: (here) => here,
  counts: () => counted,
  stays: true,
});

/** The kinds that this version knows. */
export const kinds: readonly Kind[] = [
  ticks,
  records(partnerPrefix, 'partner'),
  records(commitmentPrefix, 'commitment'),
  records(notePrefix, 'note'),
  plain(asidePrefix, 'damaged'),
  plain('tta:set:'),
];

/** Reads when a text says that it was written; NaN where it says nothing of that. */
function timeOf(text: string): number {
  try {
    const { at } = JSON.parse(text) as { at?: unknown };
    return typeof at === 'string' ? Date.parse(at) : NaN;
  } catch {
    return NaN;
  }
}

/** What a newer version may save: merges as a record if it is one, else the newer wins, else ours. */
const unknown: Kind = {
  prefix: ownPrefix,
  merge(here, other) {
    const [a, b] = [decodeRecord(here), decodeRecord(other)];
    if (!isDamagedRecord(a) && !isDamagedRecord(b)) return encodeRecord(mergeRecords(a, b)!);
    return timeOf(other) > timeOf(here) ? other : here;
  },
  counts: (text) => {
    const record = decodeRecord(text);
    return isDamagedRecord(record) || isLive(record) ? 'other' : undefined;
  },
};

/** Finds the kind of a key. */
export function kindOf(key: string): Kind {
  return kinds.find(({ prefix }) => key.startsWith(prefix)) ?? unknown;
}

/** Keys that say something of this device alone; no copy holds them and no restore touches them. */
const local = new Set([
  copiedKey,
  coveredKey,
  erasedKey,
  gatheredKey,
  journalKey,
  leaveKey,
  remindedKey,
  tabOnlyKey,
]);

/** Tells whether a key belongs into a copy of the reader's work. */
export function isWork(key: string): boolean {
  return key.startsWith(ownPrefix) && !local.has(key);
}

/** Counts saved texts by what they count as. */
export function countTexts(texts: Iterable<readonly [key: string, text: string]>) {
  const counts = new Map<Counted, number>();
  for (const [key, text] of texts) {
    const counted = kindOf(key).counts(text);
    if (counted) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return counts;
}
