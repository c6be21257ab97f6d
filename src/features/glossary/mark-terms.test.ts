import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markTerms } from './mark-terms.ts';

const terms = [
  { id: 'term-letter', term: 'Letter', match: ['letter'], meaning: 'Words by post, “signed”.' },
  { id: 'term-note', term: 'Note', match: ['note'], meaning: 'Fewer words.' },
];

/** Renders Markdown as the site does, as if it stood in a file of the project. */
async function render(markdown: string, file = 'src/content/docs/sheets/begin.md') {
  const processor = satteri({ hastPlugins: [markTerms(terms)] });
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await render(markdown, { fileURL: new URL(`file:///northtown/${file}`) });
  return code.trim();
}

const link = '<a data-term="" href="/glossary/#term-letter">letter</a>';

test('the first use on a sheet becomes a link to its entry', async () => {
  expect(await render('Write a letter, then another letter.')).toBe(
    `<p>Write a ${link}, then another letter.</p>`,
  );
});

test('two terms in one text are both marked', async () => {
  expect(await render('A letter or note.')).toBe(
    `<p>A ${link} or <a data-term="" href="/glossary/#term-note">note</a>.</p>`,
  );
});

test('headings, links, quotations and code stay as they are', async () => {
  const html = await render(
    '## A letter\n\n[A letter](/x/), `letter`\n\n> A letter\n\n| letter |\n| - |\n| x |\n\nA letter.',
  );
  expect(html.match(/data-term/g)).toHaveLength(1);
  expect(html).toContain(`<p>A ${link}.</p>`);
});

test('each page starts afresh', async () => {
  const processor = satteri({ hastPlugins: [markTerms(terms)] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const fileURL = new URL('file:///northtown/src/content/docs/sheets/begin.md');
  for (const text of ['A letter.', 'A letter.']) {
    const { code } = await renderer.render(text, { fileURL });
    expect(code).toContain(link);
  }
});

test('a page that is no sheet is left alone', async () => {
  expect(await render('A letter.', 'src/content/docs/about/privacy.md')).toBe('<p>A letter.</p>');
});
