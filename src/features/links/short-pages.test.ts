import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readBuilt, kinds } from './built-ids.ts';
import { findBrokenLinks } from './built-links.ts';
import { withNew, type Ledger } from './ledger.ts';
import { shortPages, type Served } from './short-pages.ts';

const description = 'How a small group asks a council for “data” & targets.';

/** Makes a page of the fixture with headings of these ids. */
const page = (title: string, ids: string[]) =>
  `<!doctype html><html><head><title>${title} | Talk to Action</title>` +
  `<meta name="description" content="${description.replace('&', '&amp;')}">` +
  '<meta property="og:image" content="https://example.org/card.png"></head><body>' +
  `<main><h1>${title}</h1>${ids.map((id) => `<h2 id="${id}">About ${id}?</h2>`).join('')}</main></body></html>`;

/** Makes a built site of these pages, by path. */
function site(pages: Record<string, string>) {
  const map = new Map(Object.entries(pages));
  return { pages: map, files: new Set(map.keys()), built: readBuilt(map, []) };
}

const none = {
  pages: [],
  files: [],
  ...Object.fromEntries(kinds.map((kind) => [kind, {}])),
} as unknown as Ledger;
const before = site({
  'old/index.html': page('Old', ['s01-aim', 's01-who']),
  'b/index.html': page('B', ['s02-plan']),
});
const ledger = withNew(none, before.built);

/** The same site a year later: a page renamed, an id renamed, and a section on another page. */
const later = site({
  'new/index.html': page('New', ['s01-goal']),
  'b/index.html': page('B', ['s02-plan', 's01-who']),
});
const moved = { pages: { '/old/': '/new/' }, ids: { 's01-aim': 's01-goal' } };

/** Writes the small pages of the later site, as text by path. */
function written(served: Served = { base: '/' }) {
  return new Map(
    shortPages(later, ledger, moved, served).map(({ path, text }) => [path, text] as const),
  );
}

describe('a short page', () => {
  test('leads to the page and the fragment at once, and by a plain link', () => {
    const short = parse(written().get('go/s02-plan/index.html')!);
    const refresh = short.querySelector('meta[http-equiv=refresh]');
    expect(refresh?.getAttribute('content')).toBe('0; url=/b/#s02-plan');
    expect(short.querySelector('a')?.getAttribute('href')).toBe('/b/#s02-plan');
    expect(short.querySelectorAll('script, style, link[rel=stylesheet], [style]')).toEqual([]);
  });

  test('is previewed by the name of the part and the page’s own neutral words', () => {
    const short = parse(written().get('go/s02-plan/index.html')!);
    const meta = (name: string) =>
      short
        .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
        ?.getAttribute('content');
    expect(short.querySelector('title')?.text).toBe('About s02-plan?');
    expect(meta('og:title')).toBe('About s02-plan?');
    expect(meta('description')).toBe(description);
    expect(meta('og:image')).toBe('https://example.org/card.png');
    expect(meta('robots')).toBe('noindex');
  });

  test('works in a folder of a host, and names the page to keep in full', () => {
    const short = parse(
      written({ base: '/guide/', site: 'https://example.org' }).get('go/s02-plan/index.html')!,
    );
    expect(short.querySelector('a')?.getAttribute('href')).toBe('/guide/b/#s02-plan');
    expect(short.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/guide/b/',
    );
  });

  test('is small', () => {
    expect(written().get('go/s02-plan/index.html')!.length).toBeLessThan(1500);
  });
});

describe('after a rename', () => {
  test('the old id’s short page leads to the new part', () => {
    expect(written().get('go/s01-aim/index.html')).toContain('url=/new/#s01-goal"');
  });

  test('the old page leads to the new one, with and without scripts', () => {
    const old = written().get('old/index.html')!;
    expect(/<noscript>(.*?)<\/noscript>/.exec(old)?.[1]).toContain('url=/new/"');
    expect(old).toContain('location.hash');
    expect(parse(old).querySelector('a')?.getAttribute('href')).toBe('/new/');
  });

  test('old fragments are known by where their part is now', () => {
    expect(JSON.parse(written().get('go/moved.json')!)).toEqual({
      's01-aim': '/new/#s01-goal',
      's01-who': '/b/#s01-who',
    });
  });

  test('every link, redirect and short link of the later site leads to its end in one step', () => {
    const pages = new Map(
      [...later.pages, ...written()].filter(([path]) => path.endsWith('.html')),
    );
    // The fixture has no icon.
    const broken = findBrokenLinks({ pages, files: new Set(['favicon.svg']) }, '/');
    expect(broken).toEqual([]);
  });

  test('a chain of two redirects is found', () => {
    const refresh = (to: string) =>
      `<meta http-equiv="refresh" content="0; url=${to}"><a href="${to}">x</a>`;
    const pages = new Map([
      ['a/index.html', refresh('/b/')],
      ['b/index.html', refresh('/c/')],
      ['c/index.html', 'x'],
    ]);
    expect(findBrokenLinks({ pages, files: new Set() }, '/')).toEqual([
      { page: 'a/index.html', link: '/b/', problem: 'this leads to a page that only leads on' },
    ]);
  });
});
