import { listSay } from '../checklist/list-words.ts';
import { groupScope } from '../checklist/scope.ts';
import { $allTicks } from '../checklist/ticks-store.ts';
import { partnersOf } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import { leftOffAmong, type ListSummary } from './carry-on.ts';
import { listsInShort } from './lists-in-short.ts';

/**
 * Leads a returning reader back to the list that they ticked last.
 *
 * In: `data-lists`, the address of the lists in short. It is fetched only if something is saved.
 */
export class CarryOn extends HTMLElement {
  #stops: (() => void)[] = [];
  #lists: readonly ListSummary[] | undefined;
  #plain: Node | undefined;

  connectedCallback(): void {
    this.#plain ??= this.querySelector('a')!.cloneNode(true);
    const show = () => {
      if ($allTicks.get().size === 0) this.hidden = true;
      else void this.#show();
    };
    this.#stops = [$allTicks.subscribe(show), $partners.listen(show)];
  }

  disconnectedCallback(): void {
    this.#stops.forEach((stop) => stop());
  }

  async #show(): Promise<void> {
    try {
      this.#lists = await listsInShort(this.dataset['lists']!);
    } catch {
      // Without the lists the link to all of them still stands.
      return;
    }
    this.hidden = false;
    const partners = partnersOf($partners.get());
    const known = [groupScope, ...partners.map(({ id }) => id)];
    const ticks = $allTicks.get();
    const place = leftOffAmong(
      this.#lists,
      new Map(known.flatMap((scope) => (ticks.has(scope) ? [[scope, ticks.get(scope)!]] : []))),
    );
    if (!place) {
      // Each list begun is finished: the link to all of them stands, and nothing jumps.
      this.querySelector('a')!.replaceWith(this.#plain!.cloneNode(true));
      return;
    }
    const { list, next, done, total, scope } = place;
    const name = partners.find(({ id }) => id === scope)?.name;
    const query = name === undefined ? '' : `?for=${scope}`;
    this.querySelector('a')!.href = `${list.href}${query}#${next.id}`;
    this.querySelector('[data-title]')!.textContent = listSay('list.js.progress.place', {
      title:
        name === undefined ? list.title : listSay('list.js.for.list', { title: list.title, name }),
      done,
      total,
    });
    this.querySelector('[data-next]')!.textContent = listSay('list.js.progress.next', {
      label: next.label,
    });
    const ring = this.querySelector('[data-ring]')!;
    ring.setAttribute('pathLength', String(total || 1));
    ring.setAttribute('stroke-dasharray', `${done} ${total || 1}`);
  }
}

customElements.define('carry-on', CarryOn);

declare global {
  interface HTMLElementTagNameMap {
    'carry-on': CarryOn;
  }
}
