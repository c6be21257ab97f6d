import { localDay } from '../../lib/dates.ts';
import { createWording, type Words } from '../../lib/words.ts';
import { $commitments } from '../strategy/commitments-store.ts';
import { dueLine } from '../strategy/due-line.ts';
import { dueSoon } from '../strategy/reviews.ts';
import { commitmentsOf } from '../strategy/saved-commitment.ts';

/** How many lines the home page shows at most; the strategy shows the rest. */
const atMost = 5;

/**
 * Shows what is due within 30 days in the reader's strategy.
 *
 * In: `data-strategy`, the address of the strategy, and `data-words`.
 */
export class DueSoon extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = $commitments.subscribe(() => this.#render());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #render(): void {
    const commitments = commitmentsOf($commitments.get());
    const due = dueSoon(commitments, localDay(new Date())).slice(0, atMost);
    this.hidden = due.length === 0;
    const say = createWording(
      JSON.parse(this.dataset['words']!) as Words,
      document.documentElement.lang,
    );
    this.querySelector('[data-due-list]')!.replaceChildren(
      ...due.map((item) =>
        dueLine(
          item,
          commitments.find(({ id }) => id === item.id)!,
          say,
          `${this.dataset['strategy']!}?commitment=${item.id}`,
        ),
      ),
    );
  }
}

customElements.define('due-soon', DueSoon);

declare global {
  interface HTMLElementTagNameMap {
    'due-soon': DueSoon;
  }
}
