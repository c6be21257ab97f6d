/* Work of an invented reader, as it is saved, and as a copy of it is. */
import { knownFrom } from '../../features/progress/known-items.ts';
import { readChecklists } from '../../features/checklist/read-checklists.ts';
import { policeList } from './guide.ts';
import { savedRecord } from './partners.ts';
import { tickKey } from './storage.ts';
import { day, savedCommitment } from './strategy.ts';

const [firstId, secondId] = policeList.items.map(({ id }) => id) as [string, string];
const tick = (state: string) => JSON.stringify({ v: 1, state, at: '2026-11-01T12:00:00.000Z' });

/** A partner of the reader. */
export const partner = savedRecord({
  name: 'Northtown Police',
  type: '',
  nation: '',
  contact: '',
  order: 1,
});

/** Two lines of a list, a partner and two commitments, one of them late. */
export const work: Readonly<Record<string, string>> = {
  [tickKey(firstId)]: tick('done'),
  [tickKey(secondId)]: tick('skip'),
  'tta:partner:p1': partner,
  'tta:commitment:one': savedCommitment({
    partner: 'p1',
    dueOn: day(-1),
    notes: 'Ring sam@example.org',
    'reading:r1': { on: day(-30), value: '3', note: '', link: '', reply: '' },
    'reading:r2': { on: day(-5), value: '7', note: 'Two ill', link: '', reply: 'Agreed' },
  }),
  'tta:commitment:two': savedCommitment({
    order: 2,
    action: 'Brief every desk officer',
    dueOn: day(9),
  }),
};

/** What the guide has noted of its lists, when they had a line less and another in other words. */
export function olderLists(): string {
  const lists = readChecklists().map(({ items }) => ({
    items: items
      .filter(({ id, retired }) => !retired && id !== firstId)
      .map((item) => (item.id === secondId ? { ...item, label: 'Older words' } : item)),
  }));
  return knownFrom(lists);
}

/** Makes a copy of saved work as this guide makes it. */
export function copyOf(entries: object, rest: object = {}) {
  return {
    name: 'saved-work-2026-11-10.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'saved-work',
        version: 1,
        madeAt: '2026-11-10T12:00:00.000Z',
        entries,
        ...rest,
      }),
    ),
  };
}
