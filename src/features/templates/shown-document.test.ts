import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { shownDocument } from './shown-document.ts';
import TemplateBlock from './TemplateBlock.astro';
import type { Block } from './template.schema.ts';

/** Shows blocks as the page does, and reads them back. */
async function readBack(...body: Block[]) {
  const container = await AstroContainer.create();
  const shown = await Promise.all(
    body.map((block) => container.renderToString(TemplateBlock, { props: { block } })),
  );
  const { document } = new JSDOM(
    `<main><p data-note>\n  Mind\n  this.\n</p>${shown.join('\n')}</main>`,
  ).window;
  return shownDocument('Letter', document.querySelector('main')!);
}

const blocks: Record<string, Block> = {
  'a heading': { kind: 'heading', text: '1. To [name]' },
  'a paragraph without a field': { kind: 'paragraph', text: 'Without a field.' },
  'a paragraph of several lines': {
    kind: 'paragraph',
    text: '[Name], [role]\n[group] & co. <us>\n“[words],” says [role].',
  },
  'a list': { kind: 'list', items: ['One [a][b] thing', 'Another'] },
  'a numbered list': { kind: 'numbered', items: ['First', '[second]'] },
  'a list to tick': { kind: 'checks', items: ['Sent on [date].', 'Kept'] },
  'a table': {
    kind: 'table',
    header: ['Who', 'When'],
    rows: [
      ['[role], [name]', '[date]'],
      ['Us', 'from [start] to [target]'],
    ],
  },
};

test.each(Object.entries(blocks))('%s reads back to the letter', async (_, block) => {
  expect((await readBack(block)).body).toEqual([block]);
});

test('a whole template reads back in order, with its title and note', async () => {
  const body = Object.values(blocks);
  expect(await readBack(...body)).toEqual({ title: 'Letter', note: 'Mind this.', body });
});
