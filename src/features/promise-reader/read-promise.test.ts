import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promiseCriteria, verdictOf } from './criteria.ts';
import { exampleSets, readExamples } from './read-examples.ts';
import { maxLength, readPromise, TextTooLong } from './read-promise.ts';
import { scoreReader } from './score.ts';

const today = '2026-11-22';
const read = (text: string) => readPromise(text, { today });

/** The words of a text that a criterion was read in. */
const found = (text: string, criterion: (typeof promiseCriteria)[number]) =>
  read(text).spans[criterion].map(({ start, end }) => text.slice(start, end));

test.each(exampleSets)('reads the %s examples well enough', (set) => {
  const { criteria, macroF1, verdicts } = scoreReader(readExamples(set), today);
  expect(macroF1).toBeGreaterThanOrEqual(0.95);
  expect(verdicts).toBeGreaterThanOrEqual(0.9);
  for (const criterion of promiseCriteria) {
    expect(criteria[criterion].f1, criterion).toBeGreaterThanOrEqual(0.84);
  }
});

test('reads all examples together as well as it has learnt to', () => {
  const all = exampleSets.flatMap(readExamples);
  const { criteria, macroF1, verdicts } = scoreReader(all, today);
  expect(macroF1).toBeGreaterThanOrEqual(0.993);
  expect(verdicts).toBeGreaterThanOrEqual(0.987);
  for (const criterion of promiseCriteria) {
    expect(criteria[criterion].f1, criterion).toBeGreaterThanOrEqual(0.99);
  }
});

test('every example is labelled by the rules: a target has a measure, the verdict follows', () => {
  for (const set of exampleSets) {
    for (const { id, text, labels, spans, verdict } of readExamples(set)) {
      expect(verdict, id).toBe(verdictOf(labels));
      if (labels.target) expect(labels.measure, id).toBe(true);
      for (const criterion of promiseCriteria) {
        expect(criterion in spans, id).toBe(labels[criterion]);
        expect(text, id).toContain(spans[criterion] ?? '');
      }
    }
  }
});

test('reads a date as the day or period that it means', () => {
  const value = (text: string) => read(text).spans.deadline[0]?.value;
  expect(value('We will publish the guide by 31 March.')).toBe('2027-03-31');
  expect(value('We will publish the guide by the end of Q2.')).toBe('2027-07-01/2027-09-30');
  expect(value('We will publish the guide within six months.')).toBe('2027-05-22');
  expect(value('We will publish the guide in Spring 2027.')).toBe('2027-03-01/2027-05-31');
  expect(value('We will phone you within 24 hours.')).toBe('PT24H');
  expect(value('We will publish the figures each quarter.')).toBe('R/P3M');
  expect(value('We will train stewards in time for Hate Crime Awareness Week.')).toBe(
    '2027-10-09/2027-10-16',
  );
});

test('reads only what the writer wrote, not the thread below or the signature', () => {
  const email = [
    'Dear Sam,',
    '',
    'The licensing manager will write to every pub by 1 March.',
    '',
    'Kind regards',
    'Jo Example',
    'Head of Regulatory Services',
    '',
    'This email is confidential. We will delete it within 30 days.',
    '',
    'On 3 November 2026, Sam wrote:',
    '> The inspector will train 40 officers by May.',
  ].join('\r\n');
  expect(found(email, 'owner')).toEqual(['The licensing manager']);
  expect(found(email, 'deadline').map((words) => words.replace('.', ''))).toEqual(['by 1 March']);
  expect(read(email).labels.measure).toBe(false);
});

test('a table row without an act after a promise is read without an error', () => {
  const text =
    'Our community safety manager will train all 12 front desk staff by 31 March 2027. At the moment 3 of 12 have been trained. \n\u0000 |  \u0000';
  expect(read(text).commitments).toHaveLength(1);
});

test('reads the cells of a pasted table under their headings', () => {
  const table =
    'Action\tLead\tBy when\tMeasure\nReprint the leaflet\tHighways\tJune 2027\t2,000 copies handed out';
  expect(found(table, 'owner')).toEqual(['Highways']);
  expect(found(table, 'deadline')).toEqual(['June 2027']);
  expect(found(table, 'measure')).toEqual(['2,000 copies handed out']);
  expect(read(table).verdict).toBe('action');
});

test('reads shares and lengths of time as figures', () => {
  const share = 'Our target is that 1 in 4 of the governors is trained by July.';
  expect(found(share, 'target')).toEqual(['1 in 4 of the governors']);
  const wait =
    'The average wait is six days. The complaints manager will cut it to two days by May.';
  expect(found(wait, 'target')).toEqual(['two days']);
  expect(found(wait, 'baseline')).toEqual(['The average wait is six days.']);
});

test('takes a date for a promise that is late, and not “today” for a date', () => {
  const late = 'The Highways Manager was to repaint the crossing by June 2025';
  expect(read(`${late}.`).labels.action).toBe(true);
  expect(read(`${late}, and did so.`).labels.action).toBe(false);
  expect(found('We will train 200 staff; the total is 76 today.', 'deadline')).toEqual([]);
});

test('makes a draft of each promise, and says what to check', () => {
  const table =
    'Action\tLead\tBy when\nReprint the leaflet\tHighways\tJune 2027\nTrain 40 staff\tHR\t1 May';
  const drafts = read(table).commitments;
  expect(drafts.map(({ action }) => action)).toEqual(['Reprint the leaflet', 'Train 40 staff']);
  expect(drafts.map(({ ownerRole }) => ownerRole)).toEqual(['Highways', 'HR']);
  expect(drafts.map(({ dueOn }) => dueOn)).toEqual(['2027-06-30', '2027-05-01']);
  expect(drafts[0]!.check).toContain('dueOn');
  expect(read('We value every resident.').commitments).toEqual([]);
});

test('shows hedges where they stand', () => {
  const text = 'We are committed to change and will publish a plan where possible.';
  expect(read(text).hedges.map(({ start, end }) => text.slice(start, end))).toEqual([
    'committed to',
    'where possible',
  ]);
});

test('refuses a text that is too long, and says how long it may be', () => {
  expect(() => read('a'.repeat(maxLength))).not.toThrow();
  expect(() => read('a'.repeat(1_000_000))).toThrow(TextTooLong);
});

/** How many patterns and elements of lists are tried while a text is read. */
function workOn(text: string): number {
  let work = 0;
  const counted = [
    [RegExp.prototype, 'test'],
    [Array.prototype, 'some'],
    [Array.prototype, 'find'],
    [Array.prototype, 'filter'],
  ] as const;
  const undo = counted.map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name)!;
    const original = before.value as (...given: unknown[]) => unknown;
    const value = function (this: unknown, ...given: unknown[]) {
      work += Array.isArray(this) ? this.length : 1;
      return Reflect.apply(original, this, given);
    };
    Object.defineProperty(owner, name, { ...before, value });
    return () => Object.defineProperty(owner, name, before);
  });
  try {
    read(text);
  } finally {
    for (const putBack of undo) putBack();
  }
  return work;
}

test.each([
  'The manager will train 12 staff by May, up from 3; ',
  'Train 4 staff | Lead | 5 of 9 now\n',
  'By the end of March progress goes to the Board of the Head of Housing and ',
  '(',
])('a text twice as long takes no more than about twice the work: %s', (part) => {
  const filled = (length: number) => part.repeat(length / part.length + 1).slice(0, length);
  read(filled(2000));
  expect(workOn(filled(16_000)) / workOn(filled(8000))).toBeLessThan(2.4);
});

test('reads markup as text', () => {
  const text = '<img src=x onerror=alert(1)> The housing manager will visit you by Friday.';
  expect(found(text, 'owner')).toEqual(['The housing manager']);
});

const pieces = fc.constantFrom(
  ...[
    'The Head of Safety will train 12 staff by 1 May',
    'up from 3',
    '>',
    '\t',
    '|',
    '\n',
    ' and ',
    '; ',
    '(',
    ')',
    ':',
    '£500',
    'each quarter',
    'On Monday X wrote:',
    'Regards',
    '“',
    '’ll',
    '🏳️‍🌈',
    'İ',
    'ﬁ',
    '\u0000',
    '\ud83d',
    '- ',
    'Lead: ',
    'within 9999 days',
    '31/02/2027',
    'report to the board',
    '%',
    '0 of 6',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 60 })
    .map((parts) => parts.join(' ')),
);

test('never throws, and keeps every span in the text, in order and apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { spans, hedges, labels, verdict } = read(text);
      for (const criterion of promiseCriteria) {
        expect(labels[criterion]).toBe(spans[criterion].length > 0);
        let end = 0;
        for (const span of spans[criterion]) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }
      for (const hedge of hedges) expect(hedge.end).toBeLessThanOrEqual(text.length);
      expect(verdict).toBe(verdictOf(labels));
    }),
    { numRuns: 400 },
  );
});

test('reads the same text in the same way each time', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 60 },
  );
});
