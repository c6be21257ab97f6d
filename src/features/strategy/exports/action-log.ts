import { chartOf } from '../review-chart.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { isBlank } from '../wording.ts';
import {
  byPartner,
  field,
  isStarted,
  latestText,
  ownerText,
  withUnit,
  type StrategyBlock,
  type StrategyDocument,
  type Table,
} from './document-parts.ts';
import { fieldsFor, formatDay, labelOf, partnerName, shown } from './fields.ts';
import type { TakeAway } from './take-away.ts';

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

/** Rounds an expected value to what a reader can use: whole numbers from a hundred up. */
const roughly = (value: number) => Number(value.toFixed(Math.abs(value) < 100 ? 1 : 0));

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
