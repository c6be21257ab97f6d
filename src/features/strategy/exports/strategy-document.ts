/*
 * A strategy for paper: on one page, or as an action log with every detail and reading.
 *
 * One model, of which the Word file, the printed page and plain text are made. A table with a `chart`
 * holds the same numbers as it, so that whoever can't draw leaves the chart out and loses nothing.
 */

import type { Block, PaperDocument } from '../../../lib/paper/document.ts';
import { overviewOf, openLimit, type Overview } from '../overview.ts';
import { chartOf, courseOf, isCurrent, type ReviewChart } from '../reviews.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { assessCommitment } from '../talk-or-action.ts';
import { isBlank } from '../wording.ts';
import {
  fieldNamed,
  fieldsFor,
  formatDay,
  formatNumber,
  labelOf,
  latestReading,
  partnerName,
  shown,
} from './fields.ts';
import type { TakeAway } from './take-away.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A block of a strategy for paper; `chart` draws what the table says. */
export type StrategyBlock = Block | (Table & { chart: ReviewChart; commitment: string });

/** A strategy for paper. */
export type StrategyDocument = Omit<PaperDocument, 'body'> & { body: readonly StrategyBlock[] };

/** Fields that the action log’s list of details leaves to its heading or to the readings. */
const notInDetails = new Set([
  'partner',
  'action',
  'unit',
  'better',
  'baselineNumber',
  'targetNumber',
  'archivedOn',
]);

/** Tells whether a commitment has been started: it says something that the rule reads. */
const isStarted = (commitment: SavedCommitment) =>
  assessCommitment(commitment).verdict !== 'not-started';

/** Puts commitments under their partners, in the reader's order; those without a partner last. */
function byPartner(take: TakeAway, commitments: readonly SavedCommitment[]) {
  const known = new Set(take.partners.map(({ id }) => id));
  const groups = take.partners.map((partner) => ({
    partner,
    own: commitments.filter((commitment) => commitment.partner === partner.id),
  }));
  const rest = commitments.filter(({ partner }) => !known.has(partner));
  return [...groups, { partner: undefined, own: rest }].filter(({ own }) => own.length > 0);
}

/** Writes a number with its unit: `9 days`, `90%`, `£1,500`. */
function withUnit(value: number, unit: string): string {
  const [number, sign] = [formatNumber(value), unit.trim()];
  if (sign === '%') return `${number}%`;
  if (sign === '£') return value < 0 ? `-£${formatNumber(-value)}` : `£${number}`;
  return sign === '' ? number : `${number} ${sign}`;
}

/** Rounds an expected value to what a reader can use: whole numbers from a hundred up. */
const roughly = (value: number) => Number(value.toFixed(Math.abs(value) < 100 ? 1 : 0));

/** Writes “from → to”, with the latest figure if there is one. */
function fromTo({ baselineStatus, baselineValue, target }: SavedCommitment): string {
  const from = baselineStatus === 'known' ? baselineValue.trim() : '?';
  return isBlank(target) && from === '?' ? '' : `${from || '?'} → ${target.trim() || '?'}`;
}

function latestText(commitment: SavedCommitment, { today }: TakeAway): string {
  const reading = latestReading(commitment, today);
  if (!reading) return '';
  const number = courseOf(commitment).readings.find(({ id }) => id === reading.id)?.value;
  const value = number === undefined ? reading.value.trim() : withUnit(number, commitment.unit);
  return value === '' ? formatDay(reading.on) : `${value}, ${formatDay(reading.on)}`;
}

const ownerText = ({ ownerRole, ownerContact }: SavedCommitment) =>
  [ownerRole, ownerContact]
    .map((text) => text.trim())
    .filter(Boolean)
    .join(', ');

/** Writes a field of a commitment for people. */
const field = (id: string, commitment: SavedCommitment, take: TakeAway) =>
  shown(fieldNamed(id).read(commitment, take));

/** Writes what is counted of a whole strategy. */
function summary({ verdicts, shares, asksBetterOff }: Overview, { say }: TakeAway): string[] {
  return [
    say('export.summary.verdicts', {
      action: verdicts.action,
      nearly: verdicts.nearly,
      talk: verdicts.talk,
    }),
    say('export.summary.owners', shares),
    say(asksBetterOff ? 'export.summary.betterOff' : 'export.summary.nobodyBetterOff'),
  ];
}

/** Makes the strategy on one page: what counts of each commitment, by partner. */
export function strategyOnAPage(take: TakeAway): StrategyDocument {
  const { say, today } = take;
  const commitments = take.commitments.filter((one) => isCurrent(one) && isStarted(one));
  const { whole, partners } = overviewOf(commitments, take.partners, today);
  const tooMany = partners
    .filter((each) => each.tooMany)
    .map(({ partner }) =>
      say('export.summary.tooMany', { partner: partner?.name ?? '', limit: openLimit }),
    );
  const tables = byPartner(take, commitments).flatMap(({ partner, own }): Block[] => [
    { kind: 'heading', text: partner?.name || say('export.noPartner') },
    ...(take.notes && partner && !isBlank(partner.contact)
      ? [
          {
            kind: 'paragraph' as const,
            text: say('export.contact', { text: partner.contact.trim() }),
          },
        ]
      : []),
    {
      kind: 'table',
      header: [
        labelOf('action', say),
        labelOf('owner', say),
        labelOf('dueOn', say),
        labelOf('fromTo', say),
        labelOf('latest', say),
        labelOf('verdict', say),
        labelOf('status', say),
        ...(take.notes ? [labelOf('notes', say)] : []),
      ],
      rows: own.map((commitment) => [
        commitment.action.trim() || say('export.noAction'),
        ownerText(commitment),
        formatDay(commitment.dueOn),
        fromTo(commitment),
        latestText(commitment, take),
        field('verdict', commitment, take),
        field('status', commitment, take),
        ...(take.notes ? [commitment.notes.trim()] : []),
      ]),
      shares: [30, 17, 12, 16, 14, 9, 11, ...(take.notes ? [20] : [])],
    },
  ]);
  return {
    title: say('export.onePage.title'),
    note: say('export.note', { day: formatDay(today) }),
    page: 'wide',
    text: 'small',
    body: [
      ...(commitments.length > 0
        ? [{ kind: 'list' as const, items: [...summary(whole, take), ...tooMany] }]
        : [{ kind: 'paragraph' as const, text: say('export.nothing') }]),
      ...tables,
    ],
  };
}

/** Makes the table of a commitment's readings, with its chart; none as long as there is no number. */
function readingsTable(commitment: SavedCommitment, take: TakeAway): StrategyBlock[] {
  const { say, notes, today } = take;
  const chart = chartOf(commitment, today);
  const open = commitment.readings.filter(
    ({ id }) => !chart?.rows.some((row) => row.kind === 'reading' && row.id === id),
  );
  const lines = [
    ...(chart?.rows ?? []).map((row) => ({
      ...row,
      value: withUnit(row.value, commitment.unit),
      expected: row.expected === undefined ? '' : withUnit(roughly(row.expected), commitment.unit),
    })),
    ...open.map(({ id, on, value }) => ({ kind: 'reading' as const, id, on, value, expected: '' })),
  ].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  if (lines.length === 0) return [];
  const extra = (['link', 'reply', ...(notes ? (['note'] as const) : [])] as const).filter((name) =>
    commitment.readings.some((reading) => !isBlank(reading[name])),
  );
  const columns = ['on', 'what', 'value', 'expected', ...extra] as const;
  const table: Table = {
    kind: 'table',
    header: columns.map((name) => say(`export.reading.${name}`)),
    rows: lines.map(({ id, kind, on, value, expected }) => {
      const reading = commitment.readings.find((one) => kind === 'reading' && one.id === id);
      return [
        formatDay(on),
        say(`export.reading.${kind}`),
        value,
        expected,
        ...extra.map((name) => reading?.[name].trim() ?? ''),
      ];
    }),
  };
  return [chart ? { ...table, chart, commitment: commitment.id } : table];
}

/** Makes the details of one commitment: what is known of it, and its readings. */
function details(commitment: SavedCommitment, number: number, take: TakeAway): StrategyBlock[] {
  const { say } = take;
  const rows = fieldsFor(take)
    .filter(({ id }) => !notInDetails.has(id) && !id.startsWith('latest'))
    // What the starting point is says already that it is known.
    .filter(({ id }) => id !== 'baselineStatus' || commitment.baselineStatus !== 'known')
    .map(({ id, read }) => [labelOf(id, say), shown(read(commitment, take))])
    .filter(([, text]) => text !== '');
  const action = commitment.action.trim() || say('export.noAction');
  return [
    { kind: 'heading', level: 3, text: `${number}. ${action}` },
    {
      kind: 'table',
      header: [say('export.details.what'), say('export.details.text')],
      rows,
      shares: [1, 3],
    },
    ...readingsTable(commitment, take),
  ];
}

/** Makes the action log: all commitments in a table, then each with its details and readings. */
export function actionLog(take: TakeAway): StrategyDocument {
  const { say, today } = take;
  const commitments = take.commitments.filter(
    (one) => isBlank(one.archivedOn) && (isStarted(one) || !isBlank(one.said)),
  );
  const groups = byPartner(take, commitments);
  const ordered = groups.flatMap(({ own }) => own);
  const numberOf = (commitment: SavedCommitment) => ordered.indexOf(commitment) + 1;
  const all: Table = {
    kind: 'table',
    header: [
      say('export.number'),
      ...['action', 'partner', 'owner', 'dueOn', 'reviewOn', 'verdict', 'status', 'latest'].map(
        (id) => labelOf(id, say),
      ),
    ],
    rows: ordered.map((commitment) => [
      String(numberOf(commitment)),
      commitment.action.trim() || say('export.noAction'),
      partnerName(commitment, take),
      ownerText(commitment),
      formatDay(commitment.dueOn),
      formatDay(commitment.reviewOn),
      field('verdict', commitment, take),
      field('status', commitment, take),
      latestText(commitment, take),
    ]),
    shares: [5, 30, 15, 17, 12, 12, 9, 11, 14],
  };
  return {
    title: say('export.log.title'),
    note: say('export.note', { day: formatDay(today) }),
    page: 'wide',
    text: 'small',
    body:
      ordered.length === 0
        ? [{ kind: 'paragraph', text: say('export.nothing') }]
        : [
            all,
            ...groups.flatMap(({ partner, own }): StrategyBlock[] => [
              { kind: 'heading', text: partner?.name || say('export.noPartner') },
              ...own.flatMap((commitment) => details(commitment, numberOf(commitment), take)),
            ]),
          ],
  };
}
