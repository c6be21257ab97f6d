import { describe, expect, test } from 'vitest';
import { doneSince, nextThings, readOverview } from './overview.ts';
import { countsInWords, placeInWords, summaryText, type Told } from './summary-text.ts';
import { first, lists, names, say, scopes, ticks } from './try-overview.ts';

const overview = readOverview(lists, ticks, scopes);
const told: Told = {
  lists: overview.lists,
  next: nextThings(overview, lists, ticks, []),
  names,
  today: '2026-11-22',
  most: 20,
};
const since = (day: string, fields: Partial<Told> = {}) =>
  summaryText({ ...told, since: { day, done: doneSince(overview.done, day) }, ...fields }, say);

test('a summary says in plain words where the lists stand and what comes next', () => {
  expect(summaryText(told, say)).toBe(`Where our lists stand, 22 November 2026

In 2 lists begun: 2 of 4 done, 2 remain, 1 not for us.

What comes next:
- Do ask-totals (The list police-work, for Northtown Police)
- Do ring-back (The list first-contact)

Our group:
- The list first-contact: 1 of 2 done, 1 remain, 1 not for us

Northtown Police:
- The list police-work: 1 of 2 done, 1 remain
`);
});

describe('since the last meeting', () => {
  test('it names what was done', () => {
    expect(since('2026-11-10')).toContain(`Done since our meeting on 10 November 2026:
- Do ask-plan (The list police-work, for Northtown Police)

What`);
  });

  test('it says so where nothing was', () => {
    expect(since('2026-11-20')).toContain('Since 20 November 2026 nothing has been ticked.\n');
  });

  test('it names no more than so many lines, and says how many more there are', () => {
    expect(since('2026-11-01', { most: 1 })).toContain(
      'Do ask-plan (The list police-work, for Northtown Police)\n- and 2 more\n',
    );
    expect(since('2026-11-01', { most: 3 })).not.toContain('more');
  });
});

test.each([
  [{ done: 3, remaining: 5, skipped: 0 }, '3 of 8 done, 5 remain'],
  [{ done: 3, remaining: 4, skipped: 1 }, '3 of 7 done, 4 remain, 1 not for us'],
  [{ done: 8, remaining: 0, skipped: 0 }, 'all 8 done'],
  [{ done: 7, remaining: 0, skipped: 1 }, 'all 7 done, 1 not for us'],
])('%j reads “%s”', (counts, words) => {
  expect(countsInWords(counts, say)).toBe(words);
});

test('a list names its partner, and nobody where it is the group’s own', () => {
  expect(placeInWords({ list: first, scope: 'group' }, names, say)).toBe('The list first-contact');
  expect(placeInWords({ list: first, scope: 'p1' }, names, say)).toBe(
    'The list first-contact, for Northtown Police',
  );
});
