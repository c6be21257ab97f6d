import { describe, expect, test } from 'vitest';
import { withSocialTags } from './social-tags.ts';

const image = {
  url: 'https://guide.example.org/cards/sheets/councils.png',
  alt: 'Talk to Action, sheet 10: Councils',
  width: 1200,
  height: 630,
};
type Head = Parameters<typeof withSocialTags>[0];

/** Finds the contents of the meta tags with a name or property. */
const contents = (head: Head, name: string) =>
  head
    .filter(({ attrs }) => attrs?.['property'] === name || attrs?.['name'] === name)
    .map(({ attrs }) => attrs?.['content']);

describe('the tags for link previews', () => {
  test('describe the card by absolute address, size and words', () => {
    const head = withSocialTags([], { type: 'article', image });
    expect(contents(head, 'og:image')).toEqual([image.url]);
    expect(contents(head, 'og:image:width')).toEqual(['1200']);
    expect(contents(head, 'og:image:height')).toEqual(['630']);
    expect(contents(head, 'og:image:alt')).toEqual([image.alt]);
    expect(contents(head, 'twitter:card')).toEqual(['summary_large_image']);
  });

  test('promise no large picture where there is no card', () => {
    const [card] = withSocialTags([], { type: 'article', image }).filter(
      ({ attrs }) => attrs?.['name'] === 'twitter:card',
    );
    const head = withSocialTags([], { type: 'article' });
    expect(head).not.toContainEqual(card);
    expect(head.some(({ attrs }) => String(attrs?.['property']).startsWith('og:image'))).toBe(
      false,
    );
  });

  test('replace tags of the same name instead of repeating them', () => {
    const before: Head = [
      { tag: 'meta', attrs: { property: 'og:type', content: 'article' } },
      { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary' } },
    ];
    const head = withSocialTags(before, { type: 'website', image });
    expect(contents(head, 'og:type')).toEqual(['website']);
    expect(contents(head, 'twitter:card')).toEqual(['summary_large_image']);
  });

  test('leave everything else in the head as it was, and first', () => {
    const before: Head = [
      { tag: 'meta', attrs: { charset: 'utf-8' } },
      { tag: 'title', content: 'Councils' },
      { tag: 'meta', attrs: { property: 'og:title', content: 'Councils' } },
    ];
    expect(withSocialTags(before, { type: 'article', image }).slice(0, 3)).toEqual(before);
  });
});
