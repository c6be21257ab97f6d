/*
 * The fields of a commitment as exports show them: one list for tables, lists and texts.
 */
import { dayNumber, formatDate, type IsoDate } from '../../../lib/dates.ts';
import { courseOf } from '../course.ts';
import { statusOf } from '../reviews.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { assessCommitment } from '../talk-or-action.ts';
import { isBlank } from '../wording.ts';
import type { Say, TakeAway } from './take-away.ts';

/** Text as typed, a number worked out, or a day `YYYY-MM-DD`. */
export type Value = { text: string } | { number: number } | { day: IsoDate };

/** One field: its id, which names its label too, and how to read it. */
export type Field = {
  id: string;
  /** Whether it is left out unless the reader chose to take notes along. */
  note?: true;
  read: (commitment: SavedCommitment, take: TakeAway) => Value;
};

type TextName = {
  [Name in keyof SavedCommitment]: SavedCommitment[Name] extends string ? Name : never;
}[keyof SavedCommitment];

const text = (id: TextName): Field => ({ id, read: (commitment) => ({ text: commitment[id] }) });
const day = (id: TextName): Field => ({ id, read: (commitment) => ({ day: commitment[id] }) });

/** A field with a choice, whose words are under `export.<id>.<choice>`. */
const choice = (id: TextName): Field => ({
  id,
  read: (commitment, { say }) => ({
    text: commitment[id] === '' ? '' : say(`export.${id}.${commitment[id]}`),
  }),
});

/** Finds the name of a commitment's partner; empty for none. */
export function partnerName({ partner }: SavedCommitment, { partners }: TakeAway): string {
  return partners.find(({ id }) => id === partner)?.name ?? '';
}

/** Finds the latest reading up to today that has a day. */
export function latestReading({ readings }: SavedCommitment, today: IsoDate) {
  return readings.filter(({ on }) => dayNumber(on) !== undefined && on <= today).at(-1);
}

const latest = (commitment: SavedCommitment, { today }: TakeAway) =>
  latestReading(commitment, today);

/** Reads the latest reading's value as a number, or else as typed. */
function latestValue(commitment: SavedCommitment, take: TakeAway): Value {
  const reading = latest(commitment, take);
  const number = courseOf(commitment).readings.find(({ id }) => id === reading?.id)?.value;
  return number === undefined ? { text: reading?.value ?? '' } : { number };
}

/** Every field, in the order of exports. */
export const fields: readonly Field[] = [
  { id: 'partner', read: (commitment, take) => ({ text: partnerName(commitment, take) }) },
  text('said'),
  text('action'),
  choice('ownerOrg'),
  text('ownerRole'),
  text('ownerContact'),
  day('agreedOn'),
  day('dueOn'),
  day('milestoneOn'),
  text('measure'),
  text('evidence'),
  choice('baselineStatus'),
  text('baselineValue'),
  day('baselineBy'),
  text('target'),
  text('unit'),
  choice('better'),
  text('baselineNumber'),
  text('targetNumber'),
  choice('resourceStatus'),
  text('resourceNote'),
  choice('record'),
  day('reviewOn'),
  text('reviewForum'),
  text('ifMissed'),
  text('thenWeWill'),
  text('benefits'),
  text('firmBecause'),
  {
    id: 'verdict',
    read: (commitment, { say }) => ({
      text: say(`export.verdict.${assessCommitment(commitment).verdict}`),
    }),
  },
  { id: 'total', read: (commitment) => ({ number: assessCommitment(commitment).total }) },
  {
    id: 'status',
    read: (commitment, { say, today }) => ({
      text: say(`export.status.${statusOf(commitment, today)}`),
    }),
  },
  { id: 'latestOn', read: (commitment, take) => ({ day: latest(commitment, take)?.on ?? '' }) },
  { id: 'latestValue', read: latestValue },
  {
    id: 'latestLink',
    read: (commitment, take) => ({ text: latest(commitment, take)?.link ?? '' }),
  },
  {
    id: 'latestReply',
    read: (commitment, take) => ({ text: latest(commitment, take)?.reply ?? '' }),
  },
  {
    id: 'latestNote',
    note: true,
    read: (commitment, take) => ({ text: latest(commitment, take)?.note ?? '' }),
  },
  day('droppedOn'),
  text('droppedBecause'),
  day('archivedOn'),
  { id: 'notes', note: true, read: ({ notes }) => ({ text: notes }) },
];

/** Lists the fields that leave: notes only where the reader chose so. */
export const fieldsFor = ({ notes }: TakeAway): readonly Field[] =>
  fields.filter(({ note }) => notes || !note);

/** Finds a field by its id; throws for an id that there isn't. */
export function fieldNamed(id: string): Field {
  const field = fields.find((one) => one.id === id);
  if (!field) throw new RangeError(`There is no field “${id}”.`);
  return field;
}

/** Writes a field's label. */
export const labelOf = (id: string, say: Say): string => say(`export.field.${id}`);

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** Writes a number for people: `1,500.5`. */
export const formatNumber = (value: number): string => numbers.format(value);

/** Writes a day for people; text that is no day comes back as it is. */
export const formatDay = (on: string): string =>
  dayNumber(on) === undefined ? on.trim() : formatDate(on);

/** Writes a value for people. */
export function shown(value: Value): string {
  if ('number' in value) return formatNumber(value.number);
  if ('day' in value) return formatDay(value.day);
  return isBlank(value.text) ? '' : value.text.trim();
}
