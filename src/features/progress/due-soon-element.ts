import { formatDate, localDay } from '../../lib/dates.ts';
import { createWording, type Words } from '../../lib/words.ts';
import { $notes } from '../checklist/notes-store.ts';
import { groupScope } from '../checklist/scope.ts';
import { $allTicks } from '../checklist/ticks-store.ts';
import { partnersOf } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import { $commitments } from '../strategy/saved-commitments.ts';
import { dueLine } from '../strategy/due-line.ts';
import { dueSoon } from '../strategy/reviews.ts';
import { commitmentsOf } from '../strategy/saved-commitment.ts';
import type { ListSummary } from './carry-on.ts';
import { dueNotes, type DueNote } from './due-notes.ts';
import { listsInShort } from './lists-in-short.ts';

/** How many lines the home page shows at most; the strategy shows the rest. */
const atMost = 5;

type Line = { on: string; line: HTMLLIElement };

/**
 * Shows what is due within 30 days: in the reader's strategy, and by the notes on their lists.
 *
 * In: `data-strategy`, the address of the strategy, or nothing where the page shows that itself;
 * `data-lists`, the address of the lists in short, fetched only if a note is due; and `data-words`.
 */
export class DueSoon extends HTMLElement {
  #stops: (() => void)[] = [];
  #round = 0;

  connectedCallback(): void {
    const render = () => void this.#render();
    this.#stops = [
      $commitments.listen(render),
      $notes.listen(render),
      $partners.listen(render),
      $allTicks.listen(render),
    ];
    render();
  }

  disconnectedCallback(): void {
    this.#stops.forEach((stop) => stop());
  }

  #say(key: string, values?: Record<string, string>): string {
    const words = JSON.parse(this.dataset['words']!) as Words;
    return createWording(words, document.documentElement.lang)(key, values);
  }

  async #render(): Promise<void> {
    const round = ++this.#round;
    const today = localDay(new Date());
    const partners = new Map(partnersOf($partners.get()).map(({ id, name }) => [id, name]));
    const scopes = new Set([groupScope, ...partners.keys()]);
    const notes = dueNotes($notes.get(), $allTicks.get(), scopes, today);
    const lists = notes.length > 0 ? await this.#listed() : [];
    if (round !== this.#round) return;
    const lines = [
      ...this.#fromStrategy(today),
      ...notes.flatMap((note) => this.#fromNote(note, lists, partners.get(note.scope))),
    ].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
    const shown = 'strategy' in this.dataset ? lines.slice(0, atMost) : lines;
    this.hidden = shown.length === 0;
    this.querySelector('[data-due-list]')!.replaceChildren(...shown.map(({ line }) => line));
  }

  async #listed(): Promise<readonly ListSummary[]> {
    try {
      return await listsInShort(this.dataset['lists']!);
    } catch {
      // Without a connection the notes still stand on their lists.
      return [];
    }
  }

  #fromStrategy(today: string): Line[] {
    const { strategy } = this.dataset;
    if (strategy === undefined) return [];
    const commitments = commitmentsOf($commitments.get());
    return dueSoon(commitments, today)
      .slice(0, atMost)
      .map((item) => ({
        on: item.on,
        line: dueLine(
          item,
          commitments.find(({ id }) => id === item.id)!,
          (key, values) => this.#say(key, values),
          `${strategy}?commitment=${item.id}`,
        ),
      }));
  }

  #fromNote(
    { scope, item, on, late }: DueNote,
    lists: readonly ListSummary[],
    name?: string,
  ): Line[] {
    const list = lists.find(({ items }) => items.some(({ id }) => id === item));
    if (!list) return [];
    const line = document.createElement('li');
    const when = document.createElement('span');
    when.className = late ? 'tag tag-warning' : 'tag';
    when.textContent = this.#say(`plan.js.due.note${late ? '.late' : ''}`, {
      date: formatDate(on),
    });
    const link = document.createElement('a');
    link.href = `${list.href}${name === undefined ? '' : `?for=${scope}`}#${item}`;
    const { label } = list.items.find(({ id }) => id === item)!;
    link.textContent =
      name === undefined ? label : this.#say('plan.js.due.noteFor', { label, name });
    line.append(when, ' ', link);
    return [{ on, line }];
  }
}

customElements.define('due-soon', DueSoon);

declare global {
  interface HTMLElementTagNameMap {
    'due-soon': DueSoon;
  }
}
