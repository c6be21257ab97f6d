import { formatDate, type IsoDate } from '../../lib/dates.ts';
import type { Block, PaperDocument } from '../../lib/paper/document.ts';
import type { BegunList, StateLine } from './overview.ts';
import { countsInWords, placeInWords, type Say } from './summary-text.ts';

/** A filled list as its reader takes it away. */
export type FilledList = {
  begun: BegunList;
  lines: readonly StateLine[];
  /** Names of partners by id. */
  names: ReadonlyMap<string, string>;
  today: IsoDate;
  /** Says the note on a line in one line; undefined where the reader leaves notes out. */
  noteOn?: ((item: string) => string | undefined) | undefined;
};

/** Makes a text for paper of a filled list: what remains with boxes to tick, then what is done. */
export function listDocument(
  { begun, lines, names, today, noteOn }: FilledList,
  say: Say,
): PaperDocument {
  const texts = (...states: StateLine['state'][]) =>
    lines
      .filter(({ state }) => states.includes(state))
      .map(({ id, label, state }) => {
        const text = state === 'earlier' ? say('overview.paper.earlier', { label }) : label;
        const note = noteOn?.(id);
        return note ? `${text}\n${say('overview.paper.note', { note })}` : text;
      });
  const part = (key: string, kind: 'checks' | 'list', items: string[]): Block[] =>
    items.length > 0
      ? [
          { kind: 'heading', text: say(key) },
          { kind, items },
        ]
      : [];
  return {
    title: placeInWords(begun, names, say),
    note: say('overview.paper.when', {
      date: formatDate(today),
      counts: countsInWords(begun, say),
    }),
    body: [
      ...part('overview.state.todo', 'checks', texts('todo')),
      ...part('overview.state.done', 'list', texts('done', 'earlier')),
      ...part('overview.state.skip', 'list', texts('skip')),
    ],
  };
}
