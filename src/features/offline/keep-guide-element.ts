import { say } from '../../lib/words.ts';
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
    this.querySelector('[data-size]')!.textContent = say('js.offline.size', { size });
    this.querySelector('[data-keep]')!.addEventListener('click', () => void this.#keep());
    void this.#look();
  }

  /** Says what is kept already. */
  async #look(): Promise<void> {
    const worker = navigator.serviceWorker?.controller;
    if (worker && (await ask(worker, {})).whole) this.#say('js.offline.kept');
  }

  async #keep(): Promise<void> {
    if (isTabOnly()) {
      this.#say('js.offline.tabOnly');
      return;
    }
    this.#say('js.offline.keeping');
    const worker = await startWorker();
    const isKept = worker && (await ask(worker, { kind: 'whole' })).whole;
    this.#say(isKept ? 'js.offline.kept' : 'js.offline.failed');
  }

  #say(key: string): void {
    this.querySelector('[data-state]')!.textContent = say(key);
    this.querySelector<HTMLElement>('[data-keep]')!.hidden = key === 'js.offline.kept';
  }
}

customElements.define('keep-guide', KeepGuide);

declare global {
  interface HTMLElementTagNameMap {
    'keep-guide': KeepGuide;
  }
}
