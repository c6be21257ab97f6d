import words from 'site:words/changed.';
import { createWording } from '../../lib/words.ts';
import { knownItemsKey } from '../../storage/keys.ts';
import { readText } from '../../storage/settings.ts';
import { joinWords } from '../backup/counts-in-words.ts';
import type { ListSummary } from './carry-on.ts';
import { changesSince, decodeKnown, editionOf, type Changed } from './known-items.ts';
import { listsInShort } from './lists-in-short.ts';
import { keepKnown, rememberItems } from './remember-items.ts';

const kinds = ['added', 'reworded', 'retired'] as const;

/**
 * Tells a reader who has ticked something what has changed in the lists since, until they hide it.
 *
 * In: `data-edition`, the print of the lists of this guide; `data-lists`, the address of the lists in
 * short, which is fetched only where there is news, or nothing is noted yet.
 */
export class WhatChanged extends HTMLElement {
  #lists: readonly ListSummary[] = [];

  connectedCallback(): void {
    this.querySelector<HTMLElement>('[data-hide]')!.onclick = () => this.#hide();
    void this.#tell();
  }

  async #tell(): Promise<void> {
    const known = decodeKnown(readText(knownItemsKey));
    if (known?.edition === this.dataset['edition']) return;
    const address = this.dataset['lists']!;
    if (readText(knownItemsKey) === undefined) return rememberItems(address);
    try {
      this.#lists = await listsInShort(address);
    } catch {
      // Without a connection the news waits for the next visit.
      this.hidden = true;
      return;
    }
    const changes = known && changesSince(known, this.#lists);
    const told = kinds.filter((kind) => changes && changes[kind].length > 0);
    this.hidden = told.length === 0;
    if (!changes || told.length === 0) {
      if (known?.edition !== editionOf(this.#lists)) keepKnown(this.#lists);
      return;
    }
    const { lang } = document.documentElement;
    const say = createWording(words, lang);
    const counts = told.map((kind) =>
      say(`changed.count.${kind}`, { count: changes[kind].length }),
    );
    this.querySelector('[data-news]')!.textContent = say('changed.since', {
      what: joinWords(counts, lang),
    });
    const line = ({ list, item }: Changed, target: string) => {
      const [row, link] = [document.createElement('li'), document.createElement('a')];
      link.href = `${list.href}#${target}`;
      link.textContent = say('changed.place', { label: item.label, title: list.title });
      row.append(link);
      return row;
    };
    this.querySelector('[data-which]')!.replaceChildren(
      ...told.flatMap((kind) => {
        const [head, rows] = [document.createElement('p'), document.createElement('ul')];
        head.textContent = say(`changed.${kind}`);
        // A line that has left its list is in sight only for those who had ticked it.
        rows.append(
          ...changes[kind].map((one) => line(one, kind === 'retired' ? one.list.id : one.item.id)),
        );
        return [head, rows];
      }),
    );
  }

  #hide(): void {
    keepKnown(this.#lists);
    this.hidden = true;
    const heading = document.querySelector<HTMLElement>('main h1')!;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

customElements.define('what-changed', WhatChanged);

declare global {
  interface HTMLElementTagNameMap {
    'what-changed': WhatChanged;
  }
}
