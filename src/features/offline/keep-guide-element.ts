import { pageSay } from '../../lib/page-words.ts';
import { isTabOnly } from '../../storage/area.ts';
import { ask, startWorker } from './keep-guide.ts';

/**
 * Keeps the whole guide on this device when the reader asks, and says if it is kept.
 *
 * In: `data-bytes`, how much there is to load; a button with `data-keep`, a `data-state` that is
 * announced.
 */
export class KeepGuide extends HTMLElement {
  connectedCallback(): void {
    const size = (Number(this.dataset['bytes']) / 1e6).toFixed(1);
    this.querySelector('[data-size]')!.textContent = pageSay('page.js.offline.size', { size });
    this.querySelector('[data-keep]')!.addEventListener('click', () => void this.#keep());
    void this.#look();
  }

  /** Says what is kept already. */
  async #look(): Promise<void> {
    const worker = navigator.serviceWorker?.controller;
    if (worker && (await ask(worker, {})).whole) this.#say('page.js.offline.kept');
  }

  async #keep(): Promise<void> {
    if (isTabOnly()) {
      this.#say('page.js.offline.tabOnly');
      return;
    }
    this.#say('page.js.offline.keeping');
    const worker = await startWorker();
    const isKept = worker && (await ask(worker, { kind: 'whole' })).whole;
    this.#say(isKept ? 'page.js.offline.kept' : 'page.js.offline.failed');
  }

  #say(key: string): void {
    this.querySelector('[data-state]')!.textContent = pageSay(key);
    this.querySelector<HTMLElement>('[data-keep]')!.hidden = key === 'page.js.offline.kept';
  }
}

customElements.define('keep-guide', KeepGuide);

declare global {
  interface HTMLElementTagNameMap {
    'keep-guide': KeepGuide;
  }
}
