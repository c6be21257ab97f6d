import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedPartner } from '../partners/my-partner.ts';
import { asksBetterOff, overviewOf } from './overview.ts';
import type { SavedCommitment } from './saved-commitment.ts';
import cases from './talk-or-action.cases.json' with { type: 'json' };
import type { Commitment } from './talk-or-action.ts';
import { reading, trial } from './try-commitment.ts';

const partner = (id: string): NamedPartner => ({
  id,
  name: `Partner ${id}`,
  type: '',
  nation: '',
  contact: '',
  order: 0,
});
const police = partner('police');
const council = partner('council');

const example = (verdict: string) => {
  const found = cases.find(({ expect }) => expect.verdict === verdict)!;
  return { ...trial(), ...(found.input as Commitment) };
};
const blank = (fields: Partial<SavedCommitment> = {}) =>
  trial({ baselineValue: '', target: '', ...fields });

describe('the overview', () => {
  const commitments = [
    { ...example('action'), id: '1', partner: 'police' },
    { ...example('nearly'), id: '2', partner: 'police' },
    { ...example('talk'), id: '3', partner: 'council' },
    blank({ id: '4', partner: 'council' }),
    { ...example('talk'), id: '5', partner: 'gone' },
  ];
  const { whole, partners } = overviewOf(commitments, [council, police]);

  test('counts each verdict in all and for each partner, in the order of the partners', () => {
    expect(whole.verdicts).toEqual({ action: 1, nearly: 1, talk: 2, 'not-started': 1 });
    expect(whole.all).toBe(5);
    expect(partners.map(({ partner, all }) => [partner?.id, all])).toEqual([
      ['council', 2],
      ['police', 2],
      [undefined, 1],
    ]);
    expect(partners[1]!.verdicts).toEqual({ action: 1, nearly: 1, talk: 0, 'not-started': 0 });
  });

  test('counts as open what is started', () => {
    expect(whole.open).toBe(4);
    expect(partners.map(({ open }) => open)).toEqual([1, 2, 1]);
  });
});

test('a partner without commitments is in the overview, and nobody else', () => {
  const { partners } = overviewOf([], [police]);
  expect(partners).toHaveLength(1);
  expect(partners[0]).toMatchObject({ all: 0, open: 0, tooMany: false, asksBetterOff: false });
});

describe('too many', () => {
  const many = (length: number, fields: Partial<SavedCommitment> = {}) =>
    Array.from({ length }, (_, at) => trial({ id: String(at), partner: 'police', ...fields }));
  const tooMany = (commitments: SavedCommitment[]) =>
    overviewOf(commitments, [police, council], '2027-02-20').partners[0]!.tooMany;

  test('are more than three open with one partner', () => {
    expect(tooMany(many(3))).toBe(false);
    expect(tooMany(many(4))).toBe(true);
  });

  test.each([
    ['archived', { archivedOn: '2027-02-01' }],
    ['dropped', { droppedOn: '2027-02-01' }],
    ['met', { readings: [reading('2027-02-01', 100)] }],
    ['empty', { baselineValue: '', target: '' }],
    ['another partner’s', { partner: 'council' }],
  ])('are not reached by one that is %s', (_, fields) => {
    expect(tooMany([...many(3), trial({ id: 'x', partner: 'police', ...fields })])).toBe(false);
  });

  test('are not met by a reading that is still to come', () => {
    const readings = [reading('2027-02-21', 100)];
    expect(tooMany(many(4, { readings }))).toBe(true);
    expect(overviewOf(many(4, { readings }), [police]).partners[0]!.tooMany).toBe(false);
  });

  test('are never those without a partner', () => {
    const { partners } = overviewOf(many(5, { partner: '' }), []);
    expect(partners.map(({ tooMany }) => tooMany)).toEqual([false]);
  });
});

describe('owners', () => {
  const owned = (...owners: SavedCommitment['ownerOrg'][]) =>
    overviewOf(
      owners.map((ownerOrg, at) => trial({ id: String(at), ownerOrg })),
      [],
    ).whole;

  test('are counted, with their shares', () => {
    const { owners, shares } = owned('partner', 'partner', 'us', 'joint');
    expect(owners).toEqual({ partner: 2, us: 1, joint: 1 });
    expect(shares).toEqual({ partner: 50, us: 25, joint: 25 });
  });

  test('are not counted for a commitment without a word', () => {
    expect(overviewOf([blank()], []).whole).toMatchObject({
      owners: { partner: 0, us: 0, joint: 0 },
      shares: { partner: 0, us: 0, joint: 0 },
    });
  });

  test('have shares that make 100 together', () => {
    const owner = fc.constantFrom<SavedCommitment['ownerOrg']>('partner', 'us', 'joint');
    fc.assert(
      fc.property(fc.array(owner, { minLength: 1, maxLength: 40 }), (owners) => {
        const { partner, us, joint } = owned(...owners).shares;
        expect(partner + us + joint).toBe(100);
      }),
    );
  });
});

describe('“is anyone better off?” is asked by', () => {
  test.each([
    ['Share of tenants who feel safer', 'Survey'],
    ['Number of door staff who can name the four steps', 'Quiz'],
    ['Share of people called back', 'Case log, and feedback from people'],
    ['Number of staff trained, and share right three months later', 'Quiz'],
    ['Share of people satisfied with the service', ''],
  ])('“%s” with “%s”', (measure, evidence) => {
    expect(asksBetterOff(trial({ measure, evidence }))).toBe(true);
  });
});

describe('“is anyone better off?” is not asked by', () => {
  test.each([
    ['', 'feedback from people, three months later'],
    ['Number of leaflets', 'Invoice'],
    ['Number of staff trained who feel better off', 'Register'],
    ['Number of meetings held', 'Minutes'],
    ['Share of desks with the card', 'Check by unsafe-street volunteers'],
  ])('“%s” with “%s”', (measure, evidence) => {
    expect(asksBetterOff(trial({ measure, evidence }))).toBe(false);
  });
});

test('one measure that asks is enough for the whole, and only for its partner', () => {
  const { whole, partners } = overviewOf(
    [
      trial({ id: '1', partner: 'police', measure: 'Share of people who feel safer' }),
      trial({ id: '2', partner: 'council', measure: 'Number of meetings' }),
    ],
    [police, council],
  );
  expect(whole.asksBetterOff).toBe(true);
  expect(partners.map((each) => each.asksBetterOff)).toEqual([true, false]);
});
