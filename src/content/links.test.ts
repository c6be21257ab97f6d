import { describe, expect, test } from 'vitest';
import { contentLinks, isVague, twoPlaces } from '../features/links/link-texts.ts';
import { readContent } from '../integrations/author-errors/read-content.ts';

const pages = readContent(process.cwd()).docs.map(({ path, text }) => ({
  path: path.replace('src/content/docs/', ''),
  links: contentLinks(text),
}));

test('links are found in the content at all', () => {
  expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(50);
});

describe.each(pages)('$path', ({ links }) => {
  test('has no link whose words make no sense alone', () => {
    expect(links.filter(isVague)).toEqual([]);
  });

  test('leads with the same words to the same place', () => {
    expect(twoPlaces(links)).toEqual([]);
  });
});
