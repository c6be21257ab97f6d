import { savedSay } from '../backup/saved-words.ts';
import { isTabOnly } from '../../storage/area.ts';
import { keepInTab, saveOnDevice, textsInBoth } from '../../storage/tab-only.ts';
import { countsInWords } from '../backup/counts-in-words.ts';
import { countTexts } from '../backup/kinds.ts';
import { planRestore } from '../backup/restore-plan.ts';

/**
 * Lets the reader save nothing on this device, and go back on that.
 *
 * In: buttons with `data-nothing`, `data-device`, `data-take`, `data-drop` and `data-cancel`, a
 * `data-question`, and a `data-result` that is announced.
 */
export class SaveNothing extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#show();
    this.addEventListener('click', (event) => this.#press(event), { signal });
    addEventListener('pageshow', () => this.#show(), { signal });
    addEventListener('tta:saved', () => this.#show(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (!button) return;
    if ('nothing' in button.dataset) this.#keepInTab();
    else if ('device' in button.dataset) this.#askOrLeave();
    else if ('take' in button.dataset) this.#saveOnDevice(true);
    else if ('drop' in button.dataset) this.#saveOnDevice(false);
    else if ('cancel' in button.dataset) this.#show();
  }

  #show(): void {
    const on = isTabOnly();
    this.#part('[data-nothing]').hidden = on;
    this.#part('[data-device]').hidden = !on;
    this.#part('[data-question]').hidden = true;
    document.documentElement.toggleAttribute('data-tab-only', on);
  }

  /** Says what counts of some texts, in words; empty where nothing does. */
  #words(texts: ReadonlyMap<string, string>): string {
    return countsInWords(countTexts(texts), savedSay, document.documentElement.lang);
  }

  #keepInTab(): void {
    const what = this.#words(textsInBoth().device);
    const done = keepInTab();
    this.#end(
      !done
        ? savedSay('saved.js.safety.tabRefused')
        : what
          ? savedSay('saved.js.safety.tabOnWithOld', { what })
          : savedSay('saved.js.safety.tabOn'),
    );
  }

  #askOrLeave(): void {
    const what = this.#words(textsInBoth().tab);
    if (!what) return this.#saveOnDevice(false);
    this.#part('[data-question-text]').textContent = savedSay('saved.js.safety.tabAsk', { what });
    this.#part('[data-question]').hidden = false;
    this.#part('[data-question]').focus();
  }

  #saveOnDevice(take: boolean): void {
    const { device, tab } = textsInBoth();
    const { changes } = planRestore(device, take ? tab : new Map(), 'merge');
    this.#end(savedSay(saveOnDevice(changes) ? 'saved.js.safety.tabOff' : 'saved.js.backup.full'));
  }

  #end(text: string): void {
    this.#show();
    this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
    this.#part('[data-result]').textContent = text;
    dispatchEvent(new CustomEvent('tta:saved'));
  }
}

customElements.define('save-nothing', SaveNothing);

declare global {
  interface HTMLElementTagNameMap {
    'save-nothing': SaveNothing;
  }
}
