/* What the strategy on a page and the action log have in common. */
import type { Block, PaperDocument } from '../../../lib/paper/document.ts';
import { courseOf } from '../course.ts';
import type { ReviewChart } from '../review-chart.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { assessCommitment } from '../talk-or-action.ts';
import { fieldNamed, formatDay, formatNumber, latestReading, shown } from './fields.ts';
import type { TakeAway } from './take-away.ts';

/** A table of a text for paper. */
export type Table = Extract<Block, { kind: 'table' }>;

/** A block of a strategy for paper; `chart` draws what the table says. */
export type StrategyBlock = Block | (Table & { chart: ReviewChart; commitment: string });

/** A strategy for paper. */
export type StrategyDocument = Omit<PaperDocument, 'body'> & { body: readonly StrategyBlock[] };

/** Tells whether a commitment has been started: it says something that the rule reads. */
export const isStarted = (commitment: SavedCommitment) =>
  assessCommitment(commitment).verdict !== 'not-started';

/** Puts commitments under their partners, in the reader's order; those without a partner last. */
export function byPartner(take: TakeAway, commitments: readonly SavedCommitment[]) {
  const known = new Set(take.partners.map(({ id }) => id));
  const groups = take.partners.map((partner) => ({
    partner,
    own: commitments.filter((commitment) => commitment.partner === partner.id),
  }));
  const rest = commitments.filter(({ partner }) => !known.has(partner));
  return [...groups, { partner: undefined, own: rest }].filter(({ own }) => own.length > 0);
}

/** Writes a number with its unit: `9 days`, `90%`, `£1,500`. */
export function withUnit(value: number, unit: string): string {
  const [number, sign] = [formatNumber(value), unit.trim()];
  if (sign === '%') return `${number}%`;
  if (sign === '£') return value < 0 ? `-£${formatNumber(-value)}` : `£${number}`;
  return sign === '' ? number : `${number} ${sign}`;
}

/** Writes the latest reading and its day. */
export function latestText(commitment: SavedCommitment, { today }: TakeAway): string {
  const reading = latestReading(commitment, today);
  if (!reading) return '';
  const number = courseOf(commitment).readings.find(({ id }) => id === reading.id)?.value;
  const value = number === undefined ? reading.value.trim() : withUnit(number, commitment.unit);
  return value === '' ? formatDay(reading.on) : `${value}, ${formatDay(reading.on)}`;
}

/** Writes who owns a commitment, and how to reach them. */
export const ownerText = ({ ownerRole, ownerContact }: SavedCommitment) =>
  [ownerRole, ownerContact]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(', ');

/** Writes a field of a commitment for people. */
export const field = (id: string, commitment: SavedCommitment, take: TakeAway) =>
  shown(fieldNamed(id).read(commitment, take));
