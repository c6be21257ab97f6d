import { expect, test } from 'vitest';
import { readWordFile } from '../../lib/paper/read-word-file.ts';
import { wordFile } from '../../lib/paper/word-file.ts';
import { listDocument } from './list-document.ts';
import { linesOf, readOverview } from './overview.ts';
import { lists, names, police, say, scopes, ticks } from './try-overview.ts';

const [group, partner] = readOverview(lists, ticks, scopes).lists;
const filled = {
  begun: partner!,
  lines: linesOf(police, ticks.get('p1')!, ''),
  names,
  today: '2026-11-22',
};
const noteOn = (item: string) =>
  item === 'ask-totals' ? 'Ring again · who: J. Example' : undefined;

test('a filled list has boxes for what remains, then what is done, and says what has left it', () => {
  expect(listDocument(filled, say)).toEqual({
    title: 'The list police-work, for Northtown Police',
    note: '22 November 2026: 1 of 2 done, 1 remain.',
    body: [
      { kind: 'heading', text: 'To do' },
      { kind: 'checks', items: ['Do ask-totals'] },
      { kind: 'heading', text: 'Done' },
      {
        kind: 'list',
        items: [
          'Do ask-plan',
          'Ask for the fax number (done earlier; this line has since left the list)',
        ],
      },
    ],
  });
});

test('what is not for us stands last, and an empty part has no heading', () => {
  const own = { ...filled, begun: group!, lines: linesOf(lists[0]!, ticks.get('group')!, 'skip') };
  expect(listDocument(own, say).body).toEqual([
    { kind: 'heading', text: 'Not for us' },
    { kind: 'list', items: ['Do write-mail'] },
  ]);
});

test('notes are in it only where the reader wants them', () => {
  expect(JSON.stringify(listDocument(filled, say))).not.toContain('Ring again');
  expect(listDocument({ ...filled, noteOn }, say).body[1]).toEqual({
    kind: 'checks',
    items: ['Do ask-totals\nNote: Ring again · who: J. Example'],
  });
});

test('its Word file reads back as the same text', async () => {
  const document = listDocument({ ...filled, noteOn }, say);
  expect(readWordFile(await wordFile(document))).toEqual(document);
});
