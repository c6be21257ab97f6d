import { localDay } from '../../lib/dates.ts';
import { savedSay } from './saved-words.ts';
import { warnOfStorage } from '../../notices/storage-notices.ts';
import { isTabOnly } from '../../storage/area.ts';
import { textsInBoth } from '../../storage/tab-only.ts';
import { copyName } from './backup-file.ts';
import { copiedAt, copyOfAll, noteCopied, savedCounts } from './backup-store.ts';
import { countsInWords } from './counts-in-words.ts';
import { dayInWords } from './day-in-words.ts';
import { countTexts } from './kinds.ts';

/**
 * Says what is saved, and hands it over as one file: as a download, or to the share sheet where the
 * browser can share that file.
 *
 * In: places with `data-saved` and `data-copied`, buttons with `data-download` and `data-share`, and a
 * `data-done` that is announced.
 */
export class SaveCopy extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    warnOfStorage();
    this.#show();
    this.#part('[data-download]').addEventListener('click', () => this.#download(), { signal });
    const share = this.#part('[data-share]');
    share.hidden = !navigator.canShare?.({ files: [this.#file()] });
    share.addEventListener('click', () => void this.#share(), { signal });
    // Other tabs, and the tools on this page, change what is saved.
    addEventListener('storage', () => this.#show(), { signal });
    addEventListener('tta:saved', () => this.#show(), { signal });
    addEventListener('pageshow', () => this.#show(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #show(): void {
    const language = document.documentElement.lang;
    const what = countsInWords(savedCounts(), savedSay, language);
    const where = isTabOnly() ? 'Tab' : 'Device';
    const before =
      isTabOnly() && countsInWords(countTexts(textsInBoth().device), savedSay, language);
    this.#part('[data-saved]').textContent = what
      ? savedSay(`saved.js.backup.saved${where}`, { what })
      : before
        ? savedSay('saved.js.backup.savedBeforeTab', { what: before })
        : savedSay(`saved.js.backup.savedNothing${where}`);
    const time = copiedAt();
    this.#part('[data-copied]').textContent = time
      ? savedSay('saved.js.backup.copiedAt', { date: dayInWords(time) })
      : savedSay('saved.js.backup.neverCopied');
    this.toggleAttribute('data-empty', !what);
  }

  #file(now = new Date()): File {
    return new File([copyOfAll(now)], copyName(localDay(now)), { type: 'application/json' });
  }

  #download(): void {
    const file = this.#file();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    // Some browsers read the file only after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.#done(savedSay('saved.js.backup.downloaded', { name: file.name }));
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ files: [this.#file()] });
      this.#done(savedSay('saved.js.backup.shared'));
    } catch {
      // The reader thought better of it.
    }
  }

  #done(text: string): void {
    noteCopied();
    this.#show();
    this.#part('[data-done]').textContent = text;
  }
}

customElements.define('save-copy', SaveCopy);

declare global {
  interface HTMLElementTagNameMap {
    'save-copy': SaveCopy;
  }
}
