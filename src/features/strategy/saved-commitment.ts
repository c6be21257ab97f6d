/*
 * A commitment as it is saved.
 *
 * Key: `tta:commitment:<id>`; the value is a record as in `storage/record.ts`. Its fields are those of
 * `Commitment` (the rule reads them) and of `Details`. Each reading of the measure is a field of its
 * own, `reading:<id>`, so that two tabs never lose one; a removed reading is `null`.
 */
import { isLive, type SavedRecord, type StoredRecord } from '../../storage/record.ts';
import type { Commitment } from './talk-or-action.ts';

/** Start of the keys of commitments. */
export const commitmentPrefix = 'tta:commitment:';

/** Start of the names of fields that hold a reading. */
export const readingPrefix = 'reading:';

/** What is saved of a commitment beside the fields of the rule. Days are `YYYY-MM-DD` or empty. */
export type Details = {
  /** Id of the reader's partner, or empty. */
  partner: string;
  /** What they said, in their words. */
  said: string;
  /** Who benefits, and who might not. */
  benefits: string;
  /** “We think this is firm because …” */
  firmBecause: string;
  /** The reader's own notes; left out of exports unless chosen. */
  notes: string;
  /** Unit of readings, such as “desks”; and which way is better. */
  unit: string;
  better: 'more' | 'less';
  /** Numbers for the chart where the rule's texts hold none; as typed. */
  baselineNumber: string;
  targetNumber: string;
  /** Names of fields that were guessed and nobody has looked at, with spaces between. */
  toCheck: string;
  archivedOn: string;
  droppedOn: string;
  droppedBecause: string;
  /** Place in the reader's list; smaller comes first. */
  order: number;
};

/** A dated reading of the measure. `value` is a number as typed, such as `12.5`, or empty. */
export type Reading = {
  id: string;
  on: string;
  value: string;
  note: string;
  /** Where the evidence can be seen. */
  link: string;
  /** What the partner says of it. */
  reply: string;
};

/** A whole commitment with its id and its readings by date. */
export type SavedCommitment = Commitment & Details & { id: string; readings: Reading[] };

/** A commitment without a word in it. */
export const emptyCommitment: Commitment & Details = {
  agreedOn: '',
  action: '',
  ownerOrg: 'partner',
  ownerRole: '',
  ownerContact: '',
  dueOn: '',
  milestoneOn: '',
  measure: '',
  evidence: '',
  baselineStatus: 'unknown',
  baselineValue: '',
  baselineBy: '',
  target: '',
  resourceStatus: '',
  resourceNote: '',
  record: '',
  reviewOn: '',
  reviewForum: '',
  ifMissed: '',
  thenWeWill: '',
  partner: '',
  said: '',
  benefits: '',
  firmBecause: '',
  notes: '',
  unit: '',
  better: 'more',
  baselineNumber: '',
  targetNumber: '',
  toCheck: '',
  archivedOn: '',
  droppedOn: '',
  droppedBecause: '',
  order: 0,
};

/** What fields with a choice may hold. */
export const choices = {
  ownerOrg: ['partner', 'us', 'joint'],
  baselineStatus: ['known', 'to-measure', 'unknown'],
  resourceStatus: ['agreed', 'none-needed', 'being-sought', 'not-discussed', ''],
  record: ['published', 'minuted', 'signed', 'email', 'verbal', ''],
  better: ['more', 'less'],
} as const;

const empties = Object.entries(emptyCommitment);

const textOf = (saved: unknown) => (typeof saved === 'string' ? saved : '');

function readingOf(id: string, saved: unknown): Reading | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined;
  const { on, value, note, link, reply } = saved as Record<string, unknown>;
  return {
    id,
    on: textOf(on),
    value: textOf(value),
    note: textOf(note),
    link: textOf(link),
    reply: textOf(reply),
  };
}

/** What was read of each record. Records never change in place, and each has one id. */
const read = new WeakMap<SavedRecord, SavedCommitment>();

/**
 * Reads one saved record; a field that is missing or of the wrong kind is as if it were empty.
 *
 * The same record gives the same commitment, so that what was worked out of it needn't be again.
 */
export function commitmentOf(id: string, record: SavedRecord): SavedCommitment {
  const known = read.get(record);
  if (known) return known;
  const commitment = readRecord(id, record);
  read.set(record, commitment);
  return commitment;
}

function readRecord(id: string, record: SavedRecord): SavedCommitment {
  const fields: Record<string, unknown> = { ...emptyCommitment };
  for (const [name, empty] of empties) {
    const saved = record[name];
    if (typeof saved !== typeof empty) continue;
    const allowed = (choices as Record<string, readonly unknown[]>)[name];
    if (!allowed || allowed.includes(saved)) fields[name] = saved;
  }
  const readings = Object.keys(record)
    .filter((name) => name.startsWith(readingPrefix))
    .flatMap((name) => readingOf(name.slice(readingPrefix.length), record[name]) ?? []);
  // Of two readings of one day, the one written down later counts as the later.
  const saved = (reading: Reading) => record.edited[readingPrefix + reading.id] ?? 0;
  // Most are saved in the order of their days, and to sort thousands for nothing takes long.
  if (readings.some(({ on }, at) => at > 0 && on <= readings[at - 1]!.on)) {
    readings.sort((a, b) =>
      a.on === b.on ? saved(a) - saved(b) || (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1,
    );
  }
  return Object.assign(fields as typeof emptyCommitment, { id, readings });
}

/** Reads the live commitments out of saved records, in the reader's order. */
export function commitmentsOf(
  records: Readonly<Record<string, StoredRecord | undefined>>,
): SavedCommitment[] {
  return Object.entries(records)
    .flatMap(([id, record]) => (isLive(record) ? [commitmentOf(id, record)] : []))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
