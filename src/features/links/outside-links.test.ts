import { describe, expect, test } from 'vitest';
import { outsideLinks } from './outside-links.ts';

/** Finds the addresses in one line of text. */
function addressesIn(text: string): string[] {
  return outsideLinks([], [{ path: 'page.mdx', text }]).map(({ url }) => url);
}

describe('where an address is used', () => {
  test('is told by fact and by line', () => {
    const url = 'https://www.gov.uk/find-local-council';
    const facts = [{ id: 'r-04', sources: [{ url }, {}] }];
    const files = [{ path: 'src/content/docs/help.mdx', text: `Help\n\n[Councils](${url})\n` }];
    expect(outsideLinks(facts, files)).toEqual([
      { url, places: ['fact r-04', 'src/content/docs/help.mdx, line 3'] },
    ]);
  });

  test('names a fact once that uses an address twice', () => {
    const url = 'https://galop.org.uk/';
    expect(outsideLinks([{ id: 's-16', sources: [{ url }, { url }] }], [])).toEqual([
      { url, places: ['fact s-16'] },
    ]);
  });
});

describe('an address in text', () => {
  test.each([
    ['a Markdown link', '[Galop](https://galop.org.uk/help)', 'https://galop.org.uk/help'],
    ['a sentence', 'Go to https://galop.org.uk/help.', 'https://galop.org.uk/help'],
    ['an attribute', '<a href="https://galop.org.uk/help">', 'https://galop.org.uk/help'],
    ['YAML', 'url: "https://galop.org.uk/help"', 'https://galop.org.uk/help'],
    ['quotation marks', 'Try “https://galop.org.uk/help”', 'https://galop.org.uk/help'],
    ['bold text', '**https://galop.org.uk/help**', 'https://galop.org.uk/help'],
    ['brackets', '(see https://galop.org.uk/help).', 'https://galop.org.uk/help'],
  ])('ends where %s goes on', (_, text, url) => {
    expect(addressesIn(text)).toEqual([url]);
  });

  test('keeps brackets of its own', () => {
    expect(addressesIn('[Ladder](https://en.wikipedia.org/wiki/Ladder_(idea))')).toEqual([
      'https://en.wikipedia.org/wiki/Ladder_(idea)',
    ]);
  });

  test('keeps its query and its fragment', () => {
    const url = 'https://www.gov.uk/search?q=hate%20crime&page=2#results';
    expect(addressesIn(`[Search](${url})`)).toEqual([url]);
  });

  test('of this site is no outside link', () => {
    expect(addressesIn('[Sheet 4](/sheets/talk-versus-action/)')).toEqual([]);
  });

  test.each(['https://northtown.example/plan', 'https://www.example.org/', 'http://site.invalid/'])(
    'that is kept free for examples is left out: %s',
    (url) => {
      expect(addressesIn(`[Plan](${url})`)).toEqual([]);
    },
  );
});

test('addresses of one host stand together', () => {
  const text = 'https://b.org/2 https://a.org/ https://www.b.org/ https://b.org/1';
  expect(addressesIn(text)).toEqual([
    'https://a.org/',
    'https://b.org/1',
    'https://b.org/2',
    'https://www.b.org/',
  ]);
});
