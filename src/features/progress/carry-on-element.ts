import { say } from '../../lib/words.ts';
import { $ticks } from '../checklist/ticks-store.ts';
import { leftOff, type ListSummary } from './carry-on.ts';

/**
 * Leads a returning reader back to the list that they ticked last.
 *
 * In: `data-lists`, the address of the lists in short. It is fetched only if something is saved.
 */
export class CarryOn extends HTMLElement {
  #stop: (() => void) | undefined;
  #lists: readonly ListSummary[] | undefined;
  #plain: Node | undefined;

  connectedCallback(): void {
    this.#plain ??= this.querySelector('a')!.cloneNode(true);
    this.#stop = $ticks.subscribe((ticks) => {
      if (Object.keys(ticks).length === 0) this.hidden = true;
      else void this.#show();
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #show(): Promise<void> {
    try {
      this.#lists ??= (await (await fetch(this.dataset['lists']!)).json()) as ListSummary[];
    } catch {
      // Without the lists the link to all of them still stands.
      return;
    }
    this.hidden = false;
    const place = leftOff(this.#lists, $ticks.get());
    if (!place) {
      // Each list begun is finished: the link to all of them stands, and nothing jumps.
      this.querySelector('a')!.replaceWith(this.#plain!.cloneNode(true));
      return;
    }
    const { list, next, done, total } = place;
    this.querySelector('a')!.href = `${list.href}#${next.id}`;
    this.querySelector('[data-title]')!.textContent = say('js.progress.place', {
      title: list.title,
      done,
      total,
    });
    this.querySelector('[data-next]')!.textContent = say('js.progress.next', { label: next.label });
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
