import { pageSay } from '../../lib/page-words.ts';
import { notify } from '../../notices/notices-store.ts';
import { plainText } from '../../lib/paper/plain-text.ts';
import { printAlone } from '../../lib/print-alone.ts';
import { shownDocument } from './shown-document.ts';

/**
 * Copies a template's text, and prints the template alone.
 *
 * In: `data-title`; within it the text in `data-text`, and controls with `data-copy` and
 * `data-print-this`.
 */
export class TextTemplate extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #press(target: Element): void {
    if (target.closest('[data-copy]')) void this.#copy();
    else if (target.closest('[data-print-this]')) this.#print();
  }

  get #text(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-text]')!;
  }

  /** Copies the text and says so; where the browser refuses, selects it for copying by hand. */
  async #copy(): Promise<void> {
    const title = this.dataset['title'] ?? '';
    try {
      await navigator.clipboard.writeText(plainText(shownDocument(title, this.#text)));
      notify({
        kind: 'copied',
        text: pageSay('page.js.templates.copied', { title }),
        stays: false,
      });
    } catch {
      getSelection()?.selectAllChildren(this.#text);
      notify({ kind: 'copied', text: pageSay('page.js.templates.copyFailed'), stays: true });
    }
  }

  /** Prints this template and nothing beside it. */
  #print(): void {
    printAlone(this.firstElementChild!);
  }
}

customElements.define('text-template', TextTemplate);

declare global {
  interface HTMLElementTagNameMap {
    'text-template': TextTemplate;
  }
}
