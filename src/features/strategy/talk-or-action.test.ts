import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from './talk-or-action.cases.json' with { type: 'json' };
import criteriaText from './criteria.json' with { type: 'json' };
import rule from './rule.json' with { type: 'json' };
import {
  assessCommitment,
  criteria,
  fixesInOrder,
  type Commitment,
  type Score,
} from './talk-or-action.ts';
import { findHedges, has, hasPersonalData, phrases, plain } from './wording.ts';

/** A commitment that is there in every point, to change one thing of. */
const firm = cases.find(({ id }) => id === 'police-training-firm')!.input as Commitment;

/** Scores a firm commitment with some fields changed. */
function score(criterion: (typeof criteria)[number], change: Partial<Commitment>): Score {
  return assessCommitment({ ...firm, ...change }).scores[criteria.indexOf(criterion)]!;
}

const flags = (change: Partial<Commitment>) => assessCommitment({ ...firm, ...change }).flags;

describe('the published examples', () => {
  test('are all 21 of them', () => expect(cases).toHaveLength(21));

  test.each(cases)('$id: $why', ({ input, expect: wanted }) => {
    expect(assessCommitment(input as Commitment)).toEqual(wanted);
  });
});

describe('the word lists', () => {
  test('a phrase is found where a pattern finds it, whatever stands around it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...rule.hedges, ...rule.hedges.flatMap((hedge) => hedge.split(' '))),
      fc.constantFrom(' ', '  ', '\n', '\u00a0', '.', ', ', '-', '’', "'", '“', '|', 'é', '7', '%'),
      fc.string({ unit: 'binary', maxLength: 2 }).map((text) => text.replace(/[ſ\u212a]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(has(phrases.hedge, plain(text))).toBe(findHedges(text).length > 0);
      }),
    );
  });

  test.each(rule.doingWords)('“%s” makes a specific action, plain or with -ing', (word) => {
    expect(score('specific-action', { action: `${word} it with all six local sites` })).toBe(2);
    const ing = [`${word}ing`, `${word.replace(/e$/, '')}ing`, `${word}${word.at(-1)}ing`];
    const best = ing.map((form) =>
      score('specific-action', { action: `${form} it with all six local sites` }),
    );
    expect(best).toContain(2);
  });

  test.each(rule.afterWhich)('a doing word counts straight after “%s”', (word) => {
    expect(
      score('specific-action', { action: `Officers ${word} train people at both sites` }),
    ).toBe(2);
  });

  test('a doing word elsewhere does not count', () => {
    expect(score('specific-action', { action: 'Our staff train people at both sites' })).toBe(1);
  });

  test.each(rule.hedges)('“%s” is a hedge', (hedge) => {
    expect(
      score('specific-action', { action: `Train six officers and ${hedge} at both sites` }),
    ).toBe(1);
    expect(score('specific-action', { action: `Our staff may ${hedge} this at both sites` })).toBe(
      0,
    );
  });

  test.each(rule.collectiveOwners)('“%s” is nobody in particular', (owner) => {
    expect(score('named-owner', { ownerRole: owner })).toBe(1);
    expect(score('named-owner', { ownerRole: ` ${owner.toUpperCase()} ` })).toBe(1);
    expect(score('named-owner', { ownerRole: owner, ownerContact: owner })).toBe(0);
  });

  test.each(rule.countWords)('“%s” can be counted', (word) => {
    expect(score('countable-measure', { measure: `reports ${word} here` })).toBe(2);
  });

  test.each(rule.targetWords)('“%s” makes a target', (word) => {
    expect(score('baseline-and-target', { target: `${word} of the desks` })).toBe(2);
  });

  test.each(rule.outputWords)('“%s” counts only what was put out', (word) => {
    const change = { measure: `Number of ${word}`, evidence: 'Photographs' };
    expect(flags(change)).toContain('output-only');
  });

  test.each(rule.laterWords)('“%s” looks later', (word) => {
    const measure = 'Number of posters';
    expect(flags({ measure, evidence: `A check, ${word}` })).not.toContain('output-only');
    expect(flags({ measure: `${measure}, ${word}`, evidence: 'A' })).not.toContain('output-only');
  });

  test.each(rule.fewerWords)('“%s” with reports warns of silence', (word) => {
    const measure = 'Number of hate crime reports';
    expect(flags({ measure, target: `${word} by 20%` })).toContain('fewer-reports');
    expect(flags({ measure: 'Number of assaults', target: `${word} by 20%` })).not.toContain(
      'fewer-reports',
    );
  });
});

describe('specific action, at the edges', () => {
  test.each([
    ['Train all staff', 0],
    ['Train all desk staff', 1],
    ['Train all desk staff soon', 1],
    ['Train all desk staff next week', 2],
    ['TRAIN ALL DESK STAFF NEXT WEEK', 2],
    ['  Train   all desk\nstaff next  week ', 2],
    ['We’ll train all the desk staff', 2],
    ["We'll train all the desk staff", 2],
    ['🏳️‍🌈 Train all desk staff next week 🎉', 2],
    ['', 0],
    ['🎉🎉🎉🎉🎉🎉', 0],
  ])('“%s” scores %i', (action, wanted) => {
    expect(score('specific-action', { action })).toBe(wanted);
  });

  test('a very long text is judged like a short one', () => {
    const action = `Train all desk staff next week ${'at every site '.repeat(20_000)}`;
    expect(score('specific-action', { action })).toBe(2);
  });

  test('a word that only begins like a hedge is none', () => {
    expect(score('specific-action', { action: 'Train a considerate officer at each site' })).toBe(
      2,
    );
  });
});

describe('dates, at the edges', () => {
  const agreedOn = '2026-12-01';

  test.each([
    ['2026-12-01', 1, 'the day it was agreed'],
    ['2026-12-02', 2, 'the day after'],
    ['2027-12-02', 2, '366 days later'],
    ['2027-12-03', 1, '367 days later'],
    ['2027-02-29', 0, 'a day that does not exist'],
    ['soon', 0, 'no day'],
    ['2027-3-1', 0, 'another way of writing a day'],
  ])('due on %s scores %i: %s', (dueOn, wanted) => {
    expect(score('due-date', { agreedOn, dueOn, milestoneOn: '' })).toBe(wanted);
  });

  test.each([
    ['2026-12-01', 1],
    ['2026-12-02', 2],
    ['2027-06-02', 2],
    ['2027-06-03', 1],
  ])('a far-off date with a checkpoint on %s scores %i', (milestoneOn, wanted) => {
    expect(score('due-date', { agreedOn, dueOn: '2028-06-01', milestoneOn })).toBe(wanted);
  });

  test('a commitment without the day it was agreed counts as in time', () => {
    expect(score('due-date', { agreedOn: '', dueOn: '2020-01-01' })).toBe(2);
    expect(score('review-date', { agreedOn: '', reviewOn: '2020-01-01' })).toBe(2);
  });

  test.each([
    ['2026-12-01', 1],
    ['2026-12-02', 2],
    ['2027-07-01', 2],
    ['2027-07-02', 1],
  ])('reviewed on %s, with 31 March as the due day, scores %i', (reviewOn, wanted) => {
    expect(score('review-date', { agreedOn, dueOn: '2027-03-31', reviewOn })).toBe(wanted);
  });

  test('a review without a meeting is half a review', () => {
    expect(score('review-date', { reviewForum: '  ' })).toBe(1);
  });

  test.each([
    ['2027-03-31', 2],
    ['2027-04-01', 1],
    ['', 1],
  ])('a starting point found by %s, due on 31 March, scores %i', (baselineBy, wanted) => {
    const change = { baselineStatus: 'to-measure', baselineBy, dueOn: '2027-03-31' } as const;
    expect(score('baseline-and-target', change)).toBe(wanted);
  });
});

describe('flags', () => {
  test.each([
    ['not-discussed', true],
    ['being-sought', true],
    ['', true],
    ['agreed', false],
    ['none-needed', false],
  ] as const)('our own work with resource “%s” is unfunded: %s', (resourceStatus, wanted) => {
    expect(flags({ ownerOrg: 'us', resourceStatus }).includes('our-work-unfunded')).toBe(wanted);
    expect(flags({ ownerOrg: 'partner', resourceStatus })).not.toContain('our-work-unfunded');
  });

  test.each([
    'sam@example.org',
    'Ring 020 7946 0000 first',
    'Ring (0161) 496 0000',
    '+44 20 7946 0000',
    '+44 (0)20 7946 0000',
    '07700-900-123',
  ])('“%s” is personal data', (text) => {
    expect(hasPersonalData(text)).toBe(true);
    expect(flags({ evidence: text })).toContain('personal-data');
    expect(flags({ ownerContact: text })).not.toContain('personal-data');
  });

  test.each([
    '2027-01-31 and 2027-03-31',
    '0 of 12 desks',
    '18,702 in 2025',
    'at 14:00, room 0123',
  ])('“%s” is no personal data', (text) => expect(hasPersonalData(text)).toBe(false));
});

describe('the next fix', () => {
  test('goes from missing essentials to half-met supports', () => {
    expect(fixesInOrder([1, 0, 2, 0, 1, 1, 0, 1, 0])).toEqual([
      'named-owner',
      'countable-measure',
      'specific-action',
      'baseline-and-target',
      'record',
      'if-missed',
      'review-date',
      'resource',
    ]);
  });
});

describe('hedges', () => {
  test('are found where they stand in the reader’s own text', () => {
    const text = 'We’ll  try to train staff, WHERE   possible.';
    expect(findHedges(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'try to',
      'WHERE   possible',
    ]);
  });
});

describe('any commitment', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const date = fc.oneof(
    fc.constant(''),
    text,
    fc
      .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  );
  const commitment = fc.record({
    agreedOn: date,
    action: text,
    ownerOrg: fc.constantFrom('partner', 'us', 'joint'),
    ownerRole: text,
    ownerContact: text,
    dueOn: date,
    milestoneOn: date,
    measure: text,
    evidence: text,
    baselineStatus: fc.constantFrom('known', 'to-measure', 'unknown'),
    baselineValue: text,
    baselineBy: date,
    target: text,
    resourceStatus: fc.constantFrom('agreed', 'none-needed', 'being-sought', 'not-discussed'),
    resourceNote: text,
    record: fc.constantFrom('published', 'minuted', 'signed', 'email', 'verbal'),
    reviewOn: date,
    reviewForum: text,
    ifMissed: text,
    thenWeWill: text,
  }) as fc.Arbitrary<Commitment>;

  test('gets the sum of its scores as its total, and a next fix unless all is there', () => {
    fc.assert(
      fc.property(commitment, (one) => {
        const { total, scores, nextFix } = assessCommitment(one);
        expect(scores).toHaveLength(9);
        expect(total).toBe(scores.reduce<number>((sum, value) => sum + value, 0));
        expect(nextFix === null).toBe(total === 18);
      }),
    );
  });

  test('is judged the same in upper case', () => {
    const words = fc.constantFrom(...rule.hedges, ...rule.doingWords, ...rule.countWords, 'it', '');
    const phrase = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(phrase, phrase, phrase, (action, measure, target) => {
        const one = { ...firm, action, measure, target };
        const loud = {
          ...one,
          action: action.toUpperCase(),
          measure: measure.toUpperCase(),
          target: target.toUpperCase(),
        };
        expect(assessCommitment(loud)).toEqual(assessCommitment(one));
      }),
    );
  });

  test('is judged the same with curly quotes', () => {
    for (const action of ["We'll train all the desk staff", "They'll put up six signs here"]) {
      expect(assessCommitment({ ...firm, action: action.replace("'", '’') })).toEqual(
        assessCommitment({ ...firm, action }),
      );
    }
  });
});

describe('the rule and its description', () => {
  test('name the same criteria in the same order', () => {
    expect(criteriaText.map(({ id }) => id)).toEqual([...criteria]);
  });

  test('agree on which are essential', () => {
    expect(criteriaText.map(({ essential }) => essential)).toEqual(criteria.map((_, at) => at < 5));
  });
});

test('plain Node imports the rule as it is', () => {
  const script = `import('./src/features/strategy/talk-or-action.ts').then((m) => console.log(typeof m.assessCommitment))`;
  const node = 'node_modules/.bin/node';
  const out = execFileSync(node, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(out.trim()).toBe('function');
});
