import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueFacts, formatDue, type DueFact } from './due.ts';

const today = '2026-11-22';

/** Makes a fact with a date of its next check. */
function fact(id: string, recheck: string): DueFact {
  return {
    id,
    claim: `Northtown has claim ${id}.`,
    recheck,
    sources: [
      {
        publisher: 'Northtown Council',
        title: 'Our year',
        url: 'https://northtown.example/year',
        read: 'archived',
      },
      { publisher: 'Northtown Echo', title: 'Twelve letters', read: 'copy' },
    ],
  };
}

/** Lists the ids of the facts that are due. */
function ids(facts: DueFact[], within: number) {
  const { overdue, soon } = dueFacts(facts, today, within);
  return { overdue: overdue.map(({ id }) => id), soon: soon.map(({ id }) => id) };
}

describe('facts to check again', () => {
  test('a fact is overdue from the day after its date', () => {
    expect(ids([fact('s-01', '2026-11-21'), fact('s-02', today)], 30)).toEqual({
      overdue: ['s-01'],
      soon: ['s-02'],
    });
  });

  test('a fact is due soon up to the last day asked for, and no longer', () => {
    const facts = [fact('s-01', '2026-12-22'), fact('s-02', '2026-12-23')];
    expect(ids(facts, 30).soon).toEqual(['s-01']);
    expect(ids(facts, 31).soon).toEqual(['s-01', 's-02']);
  });

  test('with no days ahead only today is looked at', () => {
    expect(ids([fact('s-01', today), fact('s-02', '2026-11-23')], 0).soon).toEqual(['s-01']);
  });

  test('the oldest comes first, and ids decide where the dates are the same', () => {
    const facts = [
      fact('s-09', '2026-10-01'),
      fact('b-01', '2026-10-01'),
      fact('l-02', '2026-01-31'),
    ];
    expect(ids(facts, 30).overdue).toEqual(['l-02', 'b-01', 's-09']);
  });

  test('each fact that is due is listed once, and looking further loses none', () => {
    const day = fc
      .date({
        min: new Date('2026-01-01T00:00:00Z'),
        max: new Date('2028-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    const facts = fc.array(day).map((days) => days.map((date, at) => fact(`s-${at}`, date)));
    fc.assert(
      fc.property(facts, fc.nat(200), fc.nat(200), (some, within, more) => {
        const near = ids(some, within);
        const far = ids(some, within + more);
        expect(far.overdue).toEqual(near.overdue);
        expect(far.soon.slice(0, near.soon.length)).toEqual(near.soon);
        expect(new Set([...far.overdue, ...far.soon]).size).toBe(
          far.overdue.length + far.soon.length,
        );
      }),
    );
  });
});

describe('the list for the editor', () => {
  test('gives id, day, claim and sources, overdue facts first', () => {
    const facts = [fact('s-02', '2026-11-23'), fact('s-01', '2026-11-20')];
    expect(formatDue(facts, today, 30)).toBe(`Overdue: 1

  s-01  20 November 2026, 2 days ago
    Northtown has claim s-01.
    - Northtown Council: Our year
      https://northtown.example/year
    - Northtown Echo: Twelve letters

Due by 22 December 2026: 1

  s-02  23 November 2026, in 1 day
    Northtown has claim s-02.
    - Northtown Council: Our year
      https://northtown.example/year
    - Northtown Echo: Twelve letters
`);
  });

  test('names the next day where nothing is due', () => {
    const facts = [fact('s-01', '2027-05-31'), fact('s-02', '2027-01-31')];
    expect(formatDue(facts, today, 30)).toMatch(/The next check is due on 31 January 2027\.\n$/);
  });

  test('says “today” on the day itself', () => {
    expect(formatDue([fact('s-01', today)], today, 30)).toContain('22 November 2026, today');
  });
});
