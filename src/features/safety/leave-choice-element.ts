import { savedSay } from '../backup/saved-words.ts';
import { leaveKey } from '../../storage/keys.ts';
import { readText, writeText } from '../../storage/settings.ts';

/** Lets the reader hide the button for leaving quickly, and show it again. In: a checkbox. */
export class LeaveChoice extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const box = this.querySelector('input')!;
    const show = () => {
      const hidden = readText(leaveKey) !== undefined;
      box.checked = !hidden;
      if (hidden) document.documentElement.dataset['leave'] = 'hidden';
      else delete document.documentElement.dataset['leave'];
    };
    show();
    addEventListener('storage', show, { signal });
    addEventListener('pageshow', show, { signal });
    addEventListener('tta:saved', show, { signal });
    box.addEventListener(
      'change',
      () => {
        writeText(leaveKey, box.checked ? undefined : 'hidden');
        show();
        this.querySelector('[data-result]')!.textContent = savedSay(
          box.checked ? 'saved.js.safety.leaveShown' : 'saved.js.safety.leaveHidden',
        );
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('leave-choice', LeaveChoice);

declare global {
  interface HTMLElementTagNameMap {
    'leave-choice': LeaveChoice;
  }
}
