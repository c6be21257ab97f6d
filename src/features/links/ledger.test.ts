import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, readBuilt, type Built } from './built-ids.ts';
import { findLost, findNew, formatProblems, withNew, type Ledger } from './ledger.ts';
import { checkMoved, movedFragments, whereMoved } from './moved.ts';
import moved from './moved.json' with { type: 'json' };
import published from './published.json' with { type: 'json' };

const nothing = {
  pages: [],
  files: [],
  ...Object.fromEntries(kinds.map((kind) => [kind, {}])),
} as unknown as Ledger;
const still = { pages: {}, ids: {} };

/** Builds a site of pages by address, each with headings of these ids. */
function site(pages: Record<string, string[]>): Built {
  const html = Object.entries(pages).map(
    ([address, ids]) =>
      [
        `${address.slice(1)}index.html`,
        `<main>${ids.map((id) => `<h2 id="${id}">${id}</h2>`).join('')}</main>`,
      ] as const,
  );
  return readBuilt(new Map(html), []);
}

/** The fixture as it was first published. */
const before = site({ '/a/': ['s01-aim', 's01-who'], '/b/': ['s02-plan'] });
const ledger = withNew(nothing, before);

describe('adding to the ledger', () => {
  test('what was added is no longer new', () => {
    expect(findNew(nothing, before)).toEqual(['/a/', '/b/', 's01-aim', 's01-who', 's02-plan']);
    expect(findNew(ledger, before)).toEqual([]);
    expect(ledger.sections).toEqual({ 's01-aim': '/a/', 's01-who': '/a/', 's02-plan': '/b/' });
  });

  test('nothing in it is ever dropped or changed, whatever is built next', () => {
    const pages = fc.dictionary(
      fc.constantFrom('/a/', '/b/', '/c/'),
      fc.uniqueArray(fc.constantFrom('s01-aim', 's02-plan', 's03-new')),
    );
    fc.assert(
      fc.property(pages, (next) => {
        const later = withNew(ledger, site(next));
        expect(later.sections).toMatchObject(ledger.sections);
        expect(later.pages).toEqual(expect.arrayContaining(ledger.pages));
        expect(findNew(later, site(next))).toEqual([]);
      }),
    );
  });
});

describe('a rename', () => {
  const renamed = site({ '/a/': ['s01-goal', 's01-who'], '/b/': ['s02-plan'] });

  test('of a heading is found, with where it was and how to mend it', () => {
    const lost = findLost(ledger, still, renamed);
    expect(lost).toHaveLength(1);
    const message = formatProblems(lost);
    expect(message).toContain('s01-aim (sections, published on /a/)');
    expect(message).toContain('src/features/links/moved.json');
    expect(message).toContain('"s01-aim": "s01-');
  });

  test('is mended by the map, and old fragments lead to the new part', () => {
    const map = { pages: {}, ids: { 's01-aim': 's01-goal' } };
    expect(findLost(ledger, map, renamed)).toEqual([]);
    expect(checkMoved(map, renamed)).toEqual([]);
    expect(whereMoved('s01-aim', map, renamed)).toBe('/a/#s01-goal');
    expect(movedFragments(ledger.sections, map, renamed)).toEqual({ 's01-aim': '/a/#s01-goal' });
  });

  test('of a page is found, and mended by the map', () => {
    const next = site({ '/new/': ['s01-aim', 's01-who'], '/b/': ['s02-plan'] });
    expect(findLost(ledger, still, next).map(({ what }) => what)).toEqual([
      '/a/ (a published address)',
    ]);
    const map = { pages: { '/a/': '/new/' }, ids: {} };
    expect(findLost(ledger, map, next)).toEqual([]);
    // The redirect itself carries fragments that are still the same.
    expect(movedFragments(ledger.sections, map, next)).toEqual({});
  });
});

test('a part that goes to another page takes its old fragment along, without a line in the map', () => {
  const next = site({ '/a/': ['s01-aim'], '/b/': ['s02-plan', 's01-who'] });
  expect(findLost(ledger, still, next)).toEqual([]);
  expect(movedFragments(ledger.sections, still, next)).toEqual({ 's01-who': '/b/#s01-who' });
});

test('a part that is gone may lead to a page', () => {
  const next = site({ '/a/': ['s01-aim'], '/b/': ['s02-plan'] });
  const map = { pages: {}, ids: { 's01-who': '/b/' } };
  expect(findLost(ledger, map, next)).toEqual([]);
  expect(whereMoved('s01-who', map, next)).toBe('/b/');
});

test('an id that stands for two things is found', () => {
  const next = site({ '/a/': ['s01-aim', 's01-who'], '/b/': ['s02-plan'], '/c/': ['s02-plan'] });
  expect(formatProblems(findLost(ledger, still, next))).toContain('s02-plan (on /b/ and /c/)');
});

describe('the map of moved things', () => {
  const built = site({ '/a/': ['s01-new'], '/b/': ['s02-new'] });
  const wrong = [
    ['a loop of one', { 's01-old': 's01-old' }, 'round in a loop'],
    ['a loop of two', { 's01-old': 's01-older', 's01-older': 's01-old' }, 'round in a loop'],
    ['a chain', { 's01-oldest': 's01-old', 's01-old': 's01-new' }, 'which has moved itself'],
    ['an end that is not there', { 's01-old': 's09-none' }, 'there is no “s09-none”'],
    ['a start that still stands', { 's01-new': 's02-new' }, 'still stands'],
  ] as const;
  test.each(wrong)('may not hold %s', (_, ids, message) => {
    const problems = checkMoved({ pages: {}, ids: { ...ids } }, built);
    expect(formatProblems(problems)).toContain(message);
  });

  test('may not hold the same among addresses', () => {
    const chain = { '/x/': '/y/', '/y/': '/a/' };
    expect(formatProblems(checkMoved({ pages: chain, ids: {} }, built))).toContain('"/x/": "/a/"');
    const lost = checkMoved({ pages: { '/x/': '/nowhere/' }, ids: {} }, built);
    expect(formatProblems(lost)).toContain('there is no “/nowhere/”');
  });

  test('may lead several old ids to one new one', () => {
    const ids = { 's01-old': 's01-new', 's01-older': 's01-new' };
    expect(checkMoved({ pages: {}, ids }, built)).toEqual([]);
  });
});

test('the ledger of the guide holds each id once, and none that the map says has moved away', () => {
  const ids = kinds.flatMap((kind) => Object.keys(published[kind]));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(1000);
  const known: readonly string[] = [...ids, ...published.pages, ...published.files];
  const away = [...Object.keys(moved.ids), ...Object.keys(moved.pages)];
  expect(away.filter((old) => !known.includes(old))).toEqual([]);
});
