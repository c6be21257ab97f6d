import { listSay } from '../checklist/list-words.ts';
import { progressOf, statesOf } from '../checklist/progress.ts';
import { $scope } from '../checklist/scope-store.ts';
import { ticksOf, type Ticks } from '../checklist/ticks-store.ts';

/** Adds up all lists. In: `data-items`, the ids of all live lines; `data-lists`, their number. */
export class OverallProgress extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    let unfollow: (() => void) | undefined;
    const stop = $scope.subscribe((scope) => {
      unfollow?.();
      unfollow = ticksOf(scope).subscribe((ticks) => this.#show(ticks));
    });
    this.#stop = () => {
      stop();
      unfollow?.();
    };
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #show(ticks: Ticks): void {
    const ids = (this.dataset['items'] ?? '').split(' ');
    const { done, skipped, total } = progressOf(statesOf(ids, ticks));
    this.querySelector('[data-words]')!.textContent = listSay(
      skipped ? 'list.js.progress.overallSkipped' : 'list.js.progress.overall',
      { done, skipped, total, lists: Number(this.dataset['lists']) },
    );
    this.querySelector('[data-bar]')!.setAttribute('d', `M0 1h${(100 * done) / (total || 1)}`);
  }
}

customElements.define('overall-progress', OverallProgress);

declare global {
  interface HTMLElementTagNameMap {
    'overall-progress': OverallProgress;
  }
}
