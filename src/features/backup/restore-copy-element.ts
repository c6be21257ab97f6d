import { savedSay } from './saved-words.ts';
import { largestFile, readCopy, type Copy } from './backup-file.ts';
import { $undoable, previewRestore, restoreCopy, undoRestore } from './backup-store.ts';
import { countsInWords, effectsInWords } from './counts-in-words.ts';
import { countTexts } from './kinds.ts';
import type { Way } from './restore-plan.ts';
import { dayInWords } from './day-in-words.ts';

/**
 * Reads a copy, shows what it holds and what restoring would do, restores it, and undoes that.
 *
 * In: an `<input type="file">`, a `data-preview` with places for `data-holds`, `data-merge-text` and
 * `data-replace-text`, buttons with `data-way` and `data-cancel`, a `data-result` that is announced,
 * and a button with `data-undo`.
 */
export class RestoreCopy extends HTMLElement {
  #abort = new AbortController();
  #copy: Copy | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#input.addEventListener('change', () => void this.#read(), { signal });
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = (target as Element).closest('button');
        if (!button) return;
        const { way } = button.dataset;
        if (way) void this.#restore(way as Way);
        else if ('cancel' in button.dataset) this.#cancel();
        else if ('undo' in button.dataset) void this.#undo();
      },
      { signal },
    );
    addEventListener('storage', () => this.#showEffects(), { signal });
    const stop = $undoable.subscribe((last) => {
      this.#part('[data-undo]').hidden = !last;
    });
    signal.addEventListener('abort', stop);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type="file"]')!;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #tell(text: string): void {
    this.#part('[data-result]').textContent = text;
  }

  async #read(): Promise<void> {
    const file = this.#input.files?.[0];
    if (!file) return;
    this.#copy = undefined;
    this.#part('[data-preview]').hidden = true;
    this.#tell('');
    let copy: ReturnType<typeof readCopy>;
    try {
      copy = file.size > largestFile ? { problem: 'large' } : readCopy(await file.text());
    } catch {
      copy = { problem: 'damaged' };
    }
    if ('problem' in copy) {
      this.#tell(savedSay(`saved.js.backup.problem.${copy.problem}`));
      this.#input.value = '';
      return;
    }
    this.#copy = copy;
    const what = countsInWords(countTexts(copy.texts), savedSay, document.documentElement.lang);
    const made = dayInWords(copy.madeAt);
    this.#part('[data-holds]').textContent = what
      ? savedSay('saved.js.backup.holds', { made, what })
      : savedSay('saved.js.backup.holdsNothing', { made });
    this.#showEffects();
    const preview = this.#part('[data-preview]');
    preview.hidden = false;
    preview.focus();
  }

  /** Says what each way would do to what is saved now. */
  #showEffects(): void {
    if (!this.#copy) return;
    for (const way of ['merge', 'replace'] as const) {
      const plan = previewRestore(this.#copy, way);
      const { lang } = document.documentElement;
      this.#part(`[data-${way}-text]`).textContent = effectsInWords(plan, way, savedSay, lang);
      this.#part(`button[data-way="${way}"]`).hidden = plan.changes.size === 0;
    }
  }

  #cancel(): void {
    this.#copy = undefined;
    this.#part('[data-preview]').hidden = true;
    this.#input.value = '';
    this.#input.focus();
  }

  async #restore(way: Way): Promise<void> {
    if (!this.#copy) return;
    const outcome = await restoreCopy(this.#copy, way);
    if (outcome === 'done') this.#cancel();
    this.#tell(savedSay(`saved.js.backup.${outcome}`));
    dispatchEvent(new CustomEvent('tta:saved'));
  }

  async #undo(): Promise<void> {
    const outcome = await undoRestore();
    this.#input.focus();
    this.#tell(
      savedSay(outcome === 'done' ? 'saved.js.backup.undone' : `saved.js.backup.${outcome}`),
    );
    dispatchEvent(new CustomEvent('tta:saved'));
  }
}

customElements.define('restore-copy', RestoreCopy);

declare global {
  interface HTMLElementTagNameMap {
    'restore-copy': RestoreCopy;
  }
}
