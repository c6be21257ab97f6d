import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { joinParts } from './whole-guide.ts';

/** Joins two sheets, the first with the given text, and returns the first. */
function joined(html: string) {
  const [part] = joinParts([
    { id: 'sheet-1', address: '/guide/sheets/start-here/', html },
    {
      id: 'sheet-10',
      address: '/guide/sheets/councils/',
      html: '<h2 id="s10-nations">Nations</h2><ul id="council-list"></ul>',
    },
  ]);
  return parse(part!.html);
}

/** Where a link in the first sheet leads on the joined page. */
function leads(href: string): string | undefined {
  return joined(`<p id="here"><a href="${href}" data-paper="/10/">x</a></p>`)
    .querySelector('a')
    ?.getAttribute('href');
}

describe('a link in the whole guide', () => {
  test.each([
    ['a sheet', '/guide/sheets/councils/', '#sheet-10'],
    ['a part of another sheet', '/guide/sheets/councils/#s10-nations', '#s10-nations'],
    ['a list on the page of all lists', '/guide/my-checklists/#council-list', '#council-list'],
    ['a part of its own sheet', '#here', '#here'],
    ['a part that is gone', '/guide/sheets/councils/#gone', '#sheet-10'],
  ])('to %s leads within the page', (_, href, target) => {
    expect(leads(href)).toBe(target);
  });

  test.each([
    '/guide/facts/#fact-l-01',
    '/guide/about/privacy/',
    'https://example.org/#s10-nations',
    'https://example.org/guide/sheets/councils/',
  ])('to %s leads where it led', (href) => {
    expect(leads(href)).toBe(href);
  });

  test('within the page needs no short address on paper', () => {
    const link = joined('<a href="/guide/sheets/councils/" data-paper="/10/">x</a>');
    expect(link.querySelector('a')?.hasAttribute('data-paper')).toBe(false);
  });
});

describe('a sheet in the whole guide', () => {
  test('keeps what the button of a line says, for paper', () => {
    const html =
      '<li id="a"><div class="needs-script"><button data-skip>Not for us<span>: a</span></button></div></li>';
    const line = joined(html).querySelector('li')!;
    expect(line.getAttribute('data-skipped-words')).toBe('Not for us');
    expect(line.querySelector('button')).toBeNull();
  });

  test('keeps its ids', () => {
    const html = '<h2 id="a">A</h2><li id="b"><p id="b--why">why</p></li>';
    expect(
      joined(html)
        .querySelectorAll('[id]')
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'b--why']);
  });

  test('has its headings one level lower, with all else as it was', () => {
    expect(joined('<h2 id="a" tabindex="-1">A</h2><h3>B</h3>').toString()).toBe(
      '<h3 id="a" tabindex="-1">A</h3><h4>B</h4>',
    );
  });

  test('loses controls, which would need scripts for eighteen sheets', () => {
    const html =
      '<p>Read</p><a data-menu href="/go/a/">x</a><div class="row needs-script">x</div>' +
      '<div data-question hidden>x</div><script>x</script><noscript>x</noscript>';
    expect(joined(html).toString()).toBe('<p>Read</p>');
  });

  test('shows boxes that nobody can tick, because nothing would be saved', () => {
    expect(joined('<input type="checkbox">').querySelector('input')?.hasAttribute('disabled')).toBe(
      true,
    );
  });

  test('says nothing aloud when boxes fill', () => {
    expect(joined('<p role="status">0 of 8</p>').querySelector('[role]')).toBeNull();
  });

  test('keeps text to the letter', () => {
    const html =
      '<p>“A &amp; B” &lt; 5 £ – é</p><pre>  two  spaces</pre><svg><path d="M0 0"></path></svg>';
    expect(joined(html).toString()).toBe(html);
  });
});

test('an id that stands in two sheets stops the build', () => {
  const part = { address: '/a/', html: '<p id="twice"></p>' };
  expect(() =>
    joinParts([
      { ...part, id: 'sheet-1' },
      { ...part, id: 'sheet-2', address: '/b/' },
    ]),
  ).toThrow('“twice”');
});
