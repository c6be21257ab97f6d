import { savedSay } from '../backup/saved-words.ts';
import { $notices } from '../../notices/notices.ts';
import { eraseEverything } from '../../storage/erase.ts';
import { isTabOnly } from '../../storage/area.ts';
import { copiedKey, leaveKey, themeKey } from '../../storage/keys.ts';
import { readText } from '../../storage/settings.ts';
import { textsInBoth } from '../../storage/tab-only.ts';
import { $undoable } from '../backup/backup-store.ts';
import { countsInWords } from '../backup/counts-in-words.ts';
import { countTexts, isWork } from '../backup/kinds.ts';
import { forgetGathered } from '../links/gathered-store.ts';
import { removeKeptPages } from './delete-everything.ts';

/**
 * Lists what would go, asks once, deletes everything that this site has saved, and gives a receipt.
 *
 * In: buttons with `data-ask`, `data-confirm` and `data-cancel`, a `data-question` with a list
 * `data-goes`, and a `data-receipt` that is announced.
 */
export class DeleteEverything extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = (target as Element).closest('button');
        if (!button) return;
        if ('ask' in button.dataset) this.#ask();
        else if ('confirm' in button.dataset) void this.#delete();
        else if ('cancel' in button.dataset) this.#close();
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape' && !this.#part('[data-question]').hidden) this.#close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  /** Lists in words what is saved. */
  #goes(): string[] {
    const { device, tab } = textsInBoth();
    const work = [...device, ...tab].filter(([key]) => isWork(key));
    const what = countsInWords(countTexts(work), savedSay, document.documentElement.lang);
    const settings = [themeKey, leaveKey, copiedKey].filter((key) => readText(key) !== undefined);
    return [
      what || savedSay('saved.js.safety.noWork'),
      ...(settings.length > 0 ? [savedSay('saved.js.safety.settings')] : []),
      savedSay('saved.js.safety.pages'),
      savedSay('saved.js.safety.otherTabs'),
    ];
  }

  #ask(): void {
    this.#part('[data-receipt]').textContent = '';
    this.#part('[data-goes]').replaceChildren(
      ...this.#goes().map((text) => {
        const line = document.createElement('li');
        line.textContent = text;
        return line;
      }),
    );
    const question = this.#part('[data-question]');
    question.hidden = false;
    question.focus();
  }

  #close(): void {
    this.#part('[data-question]').hidden = true;
    this.#part('[data-ask]').focus();
  }

  async #delete(): Promise<void> {
    this.#close();
    // What could be undone would still hold what was there.
    $undoable.set(undefined);
    $notices.set([]);
    forgetGathered();
    const { removed, left } = await eraseEverything();
    const pages = await removeKeptPages(import.meta.env.BASE_URL);
    delete document.documentElement.dataset['leave'];
    const receipt = [
      left.length > 0
        ? savedSay('saved.js.safety.left', { count: left.length })
        : savedSay('saved.js.safety.deleted', { count: removed }),
      ...(pages > 0 ? [savedSay('saved.js.safety.deletedPages')] : []),
      ...(isTabOnly() ? [savedSay('saved.js.safety.stillTabOnly')] : []),
      savedSay('saved.js.safety.historyStays'),
    ];
    this.#part('[data-receipt]').textContent = receipt.join(' ');
    dispatchEvent(new CustomEvent('tta:saved'));
  }
}

customElements.define('delete-everything', DeleteEverything);

declare global {
  interface HTMLElementTagNameMap {
    'delete-everything': DeleteEverything;
  }
}
