/* Lists and ticks to try the overview with, for tests. */
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { createWording } from '../../lib/words.ts';
import type { StoredTick, TickState } from '../checklist/tick.ts';
import type { ListSummary } from './carry-on.ts';

/** The words that readers get. */
export const say = createWording(words, 'en-GB');

/** Makes a list in short, of which lines are named. */
export const list = (id: string, sheet: number, ...items: string[]): ListSummary => ({
  id,
  title: `The list ${id}`,
  href: `/sheets/${sheet}/`,
  sheet,
  sheetTitle: `Sheet of ${id}`,
  items: items.map((item) => ({ id: item, label: `Do ${item}` })),
  retired: [],
});

/** Makes a tick. */
export const tick = (state: TickState, at = '2026-11-20T10:00:00.000Z'): StoredTick => ({
  v: 1,
  state,
  at,
});

export const first = list('first-contact', 2, 'find-name', 'write-mail', 'ring-back');
export const police = {
  ...list('police-work', 9, 'ask-plan', 'ask-totals'),
  retired: [{ id: 'ask-fax', label: 'Ask for the fax number' }],
};
export const lists = [first, police];

/** Ticks of the group and of one partner. */
export const ticks = new Map<string, Record<string, StoredTick>>([
  [
    'group',
    {
      'find-name': tick('done', '2026-11-02T10:00:00.000Z'),
      'write-mail': tick('skip', '2026-11-03T10:00:00.000Z'),
      'ask-plan': tick('todo'),
    },
  ],
  [
    'p1',
    {
      'ask-plan': tick('done', '2026-11-18T10:00:00.000Z'),
      'ask-fax': tick('done', '2026-11-01T10:00:00.000Z'),
      'from-newer-guide': tick('done'),
    },
  ],
  ['gone', { 'ask-plan': tick('done') }],
]);

export const scopes = ['group', 'p1'];
export const names = new Map([['p1', 'Northtown Police']]);
