import { describe, expect, test } from 'vitest';
import { contentLinks, isVague, twoPlaces } from './link-texts.ts';

describe('the links of a page', () => {
  test('are found in Markdown, with their marks taken off', () => {
    expect(contentLinks('See [Sheet 4: **talk**](/sheets/talk-versus-action/ "a title").')).toEqual(
      [{ text: 'Sheet 4: talk', href: '/sheets/talk-versus-action/' }],
    );
  });

  test('are found in HTML', () => {
    expect(contentLinks('<a class="x" href="/facts/">our <b>facts</b></a>')).toEqual([
      { text: 'our facts', href: '/facts/' },
    ]);
  });

  test('are found in what a component is given', () => {
    expect(
      contentLinks(
        `<Door title="Read the guide" href="/sheets/" /> { text: 'The council', href: '/c/' }`,
      ),
    ).toEqual([
      { text: 'Read the guide', href: '/sheets/' },
      { text: 'The council', href: '/c/' },
    ]);
  });

  test('are found where an address stands bare in the text', () => {
    expect(contentLinks('Look at https://example.org/a for more.')).toEqual([
      { text: 'https://example.org/a', href: 'https://example.org/a' },
    ]);
  });

  test('are found in headings, which “On this page” lists', () => {
    expect(contentLinks('## Who decides? {#s10-who}\n\n### Where? {#s10-where}')).toEqual([
      { text: 'Who decides?', href: '#s10-who' },
    ]);
  });

  test('are not found in pictures', () => {
    expect(contentLinks('![A chart](/chart.png)')).toEqual([]);
  });

  test('count an address inside a link once', () => {
    expect(contentLinks('[the register](https://example.org/a)')).toHaveLength(1);
  });
});

describe('a link’s words', () => {
  test.each(['here', 'Click here', 'this page', 'Read more.', 'link', 'More …'])(
    'say nothing in “%s”',
    (text) => {
      expect(isVague({ text, href: '/' })).toBe(true);
    },
  );

  test.each(['https://example.org', 'www.example.org', '', '→', '4'])(
    'are missing in “%s”',
    (text) => {
      expect(isVague({ text, href: '/' })).toBe(true);
    },
  );

  test.each(['Sheet 4: talk versus action', 'Start here: is partnership the right tool?'])(
    'make sense alone in “%s”',
    (text) => {
      expect(isVague({ text, href: '/' })).toBe(false);
    },
  );
});

describe('the same words on one page', () => {
  test('may lead to the same place twice', () => {
    const link = { text: 'Sheet 4', href: '/4/' };
    expect(twoPlaces([link, link])).toEqual([]);
  });

  test('are named when they lead to two places, whatever their capitals', () => {
    expect(
      twoPlaces([
        { text: 'The nations', href: '#a' },
        { text: 'the nations', href: '#b' },
      ]),
    ).toEqual([{ text: 'the nations', places: ['#a', '#b'] }]);
  });
});
