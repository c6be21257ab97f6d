import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { headingLinks } from './heading-links.ts';

type Options = NonNullable<Parameters<typeof createSatteriMarkdownProcessor>[0]>;

/** Renders Markdown as the site does. */
async function render(text: string) {
  const markdown = await createSatteriMarkdownProcessor({
    features: { headingAttributes: true },
    hastPlugins: [headingLinks()] as unknown as NonNullable<Options['hastPlugins']>,
  });
  return parse((await markdown.render(text)).code);
}

/** Visits a heading as the renderer would, with `words` for its text. */
function visit(properties: Record<string, unknown>, words: string) {
  const heading = { type: 'element' as const, tagName: 'h2', properties, children: [] };
  return headingLinks().element.visit(heading, { textContent: () => words });
}

describe('in rendered Markdown', () => {
  test.each(['h2', 'h3'])('an %s with an id gets its short link beside it', async (tag) => {
    const page = await render(`${tag === 'h2' ? '##' : '###'} Our aim {#s01-aim}`);
    const box = page.querySelector(`.heading.heading-${tag}`)!;
    expect(box.rawTagName).toBe('header');
    expect(box.childNodes.map((node) => node.rawTagName)).toEqual([tag, 'a']);
    expect(box.querySelector('a')?.getAttribute('href')).toBe('/go/s01-aim/');
  });

  test('the heading keeps its id, its words and their emphasis', async () => {
    const heading = (await render('## Our *one* aim {#s01-aim}')).querySelector('h2')!;
    expect(heading.id).toBe('s01-aim');
    expect(heading.innerHTML).toBe('Our <em>one</em> aim');
  });

  test('the link says by the heading’s plain words where it leads', async () => {
    const page = await render('## Our *one* aim {#s01-aim}');
    expect(page.querySelector('a')?.getAttribute('aria-label')).toBe('Link: Our one aim');
  });

  test('the link adds no words to the text or to the search index', async () => {
    const page = await render('## Our aim {#s01-aim}');
    expect(page.querySelector('.heading')?.text).toBe('Our aim');
  });

  test('an h4 gets no link', async () => {
    const page = await render('#### Our aim {#s01-aim}');
    expect(page.querySelector('a')).toBeNull();
    expect(page.querySelector('h4')?.id).toBe('s01-aim');
  });

  test('each of two headings gets a link of its own', async () => {
    const page = await render('## Our aim {#s01-aim}\n\nWords.\n\n### Who {#s01-who}');
    expect(page.querySelectorAll('a').map((a) => a.getAttribute('href'))).toEqual([
      '/go/s01-aim/',
      '/go/s01-who/',
    ]);
  });
});

test('a heading without an id is left alone', () => {
  expect(visit({}, 'Our aim')).toBeUndefined();
});

test('a heading with an empty id is left alone', () => {
  expect(visit({ id: '' }, 'Our aim')).toBeUndefined();
});

test('whatever a heading says, its link says the same', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('What does $& buy?', "$$ and $' and $`"));
  fc.assert(
    fc.property(words, (name) => {
      expect(JSON.stringify(visit({ id: 's01-aim' }, name))).toContain(
        JSON.stringify(`Link: ${name}`),
      );
    }),
  );
});
