import { say } from '../lib/common-words.ts';
import { $notices, dismiss, type Notice } from './notices.ts';

/** How long a message that asks nothing stays, in milliseconds. */
const passing = 6000;

/** Shows the messages at the foot of the screen, announced by its `role="status"`. */
export class SiteNotices extends HTMLElement {
  #stop: (() => void) | undefined;
  #before: HTMLElement | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', this.#remember);
    this.#stop = $notices.subscribe((notices) => this.#show(notices));
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.#remember);
    this.#stop?.();
  }

  /** Notes where the reader comes from, to lead them back when a message goes. */
  #remember = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget)) {
      this.#before = relatedTarget;
    }
  };

  #show(notices: readonly Notice[]): void {
    const shown = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-notice]')].map((row) => [
        Number(row.dataset['notice']),
        row,
      ]),
    );
    for (const notice of notices) {
      if (!shown.delete(notice.id)) this.append(this.#row(notice));
    }
    for (const row of shown.values()) {
      if (row.contains(document.activeElement)) this.#before?.focus({ preventScroll: true });
      row.remove();
    }
    this.#keepClear();
  }

  /** Keeps what takes the focus clear of the messages, as far as they leave room. */
  #keepClear(): void {
    const { style } = document.documentElement;
    let room = '';
    // To measure lays the page out, so that is not done for nothing.
    if (this.childElementCount > 0) {
      const height = Math.min(this.offsetHeight, innerHeight / 2);
      room = `calc(${height}px + 1.5rem + var(--site-leave))`;
    }
    style.scrollPaddingBlockEnd = room;
  }

  #row(notice: Notice): HTMLElement {
    const row = document.createElement('div');
    row.className = 'notice';
    row.dataset['notice'] = String(notice.id);
    row.dataset['kind'] = notice.kind;
    const text = document.createElement('p');
    text.textContent = notice.text;
    row.append(text);
    if (notice.selectable) {
      const field = document.createElement('input');
      field.type = 'text';
      field.readOnly = true;
      field.value = notice.selectable;
      field.setAttribute('aria-label', notice.text);
      field.addEventListener('focus', () => field.select());
      row.append(field);
    }
    const { action } = notice;
    if (action) {
      row.append(
        button(action.label, 'button button-small', () => {
          dismiss(notice.id);
          action.run();
        }),
      );
    }
    const close = button('', 'notice-close', () => dismiss(notice.id));
    close.setAttribute('aria-label', say('js.notices.close'));
    row.append(close);
    if (!notice.stays) this.#dismissLater(row, notice.id);
    return row;
  }

  /** Lets a message go after a while, but never from under a pointer or the focus. */
  #dismissLater(row: HTMLElement, id: number): void {
    setTimeout(() => {
      if (row.matches(':hover, :focus-within')) this.#dismissLater(row, id);
      else dismiss(id);
    }, passing);
  }
}

function button(label: string, className: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', run);
  return made;
}

customElements.define('site-notices', SiteNotices);

declare global {
  interface HTMLElementTagNameMap {
    'site-notices': SiteNotices;
  }
}
