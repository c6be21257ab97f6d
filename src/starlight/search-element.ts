import cancel from 'site:word/search.cancelLabel';
import words from 'site:words/pagefind.';
// By address, because a page links every style sheet that its scripts import, even later.
import styles from './search.css?url&no-inline';

/** Opens search in a dialog; its interface and its index load on the first opening. */
export class SiteSearch extends HTMLElement {
  #abort = new AbortController();
  #loaded: Promise<void> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const dialog = this.querySelector('dialog') ?? this.#makeDialog();
    this.querySelector('[data-open]')!.addEventListener('click', () => this.#toggle(), { signal });
    this.querySelector('[data-close]')!.addEventListener('click', () => dialog.close(), { signal });
    dialog.addEventListener(
      'click',
      ({ target }) => {
        // A click on the dialog itself is one on the backdrop; a link leads away.
        if (target === dialog || (target as Element).closest('a')) dialog.close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Makes the dialog, which no page carries before somebody searches. */
  #makeDialog(): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', this.querySelector('[data-open]')!.textContent.trim());
    const frame = document.createElement('div');
    frame.className = 'search-frame';
    const place = document.createElement('div');
    place.dataset['search'] = '';
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button button-small';
    close.dataset['close'] = '';
    close.textContent = cancel;
    frame.append(place, close);
    dialog.append(frame);
    this.append(dialog);
    return dialog;
  }

  get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  #toggle(): void {
    if (this.dialog.open) {
      this.dialog.close();
      return;
    }
    this.#bringWayOut();
    this.dialog.showModal();
    this.#loaded ??= this.#load(this.#takeEarly());
    this.querySelector('input')?.focus();
    void this.#loaded.then(() => this.querySelector('input')?.focus());
  }

  /** Brings the way out into the dialog while it is open: what stands beside it can't be pressed. */
  #bringWayOut(): void {
    const wayOut = document.querySelector('.way-out')!;
    const place = document.createComment('');
    wayOut.replaceWith(place);
    this.dialog.append(wayOut);
    this.dialog.addEventListener('close', () => place.replaceWith(wayOut), { once: true });
  }

  /** Puts a plain field where the interface will be, for words typed while that is on its way. */
  #takeEarly(): HTMLInputElement {
    const early = document.createElement('input');
    early.type = 'text';
    early.autocomplete = 'off';
    // Pagefind names its field by a title only, which not every screen reader says.
    early.setAttribute('aria-label', this.dialog.getAttribute('aria-label')!);
    this.querySelector('[data-search]')!.append(early);
    return early;
  }

  async #load(early: HTMLInputElement): Promise<void> {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    const styled = new Promise((resolve) => {
      sheet.onload = sheet.onerror = resolve;
    });

    document.head.append(sheet);
    const [{ PagefindUI }] = await Promise.all([import('@pagefind/default-ui'), styled]);
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    const search = new PagefindUI({
      element: this.querySelector<HTMLElement>('[data-search]')!,
      baseUrl: import.meta.env.BASE_URL,
      bundlePath: `${base}/pagefind/`,
      showImages: false,
      showSubResults: true,
      translations: {
        placeholder: this.dialog.getAttribute('aria-label')!,
        ...Object.fromEntries(
          Object.entries(words).map(([key, text]) => [key.replace('pagefind.', ''), text]),
        ),
      },
    });
    early.remove();
    const field = this.querySelector('input')!;
    field.setAttribute('aria-label', early.getAttribute('aria-label')!);
    if (early.value !== '') search.triggerSearch(early.value);
    if (this.dialog.open) field.focus();
  }
}

customElements.define('site-search', SiteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'site-search': SiteSearch;
  }
}
