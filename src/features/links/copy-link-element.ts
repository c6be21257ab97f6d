import { say } from '../../lib/words.ts';
import { notify } from '../../notices/notices-store.ts';

/**
 * Turns a plain link to a part of this page into a button that copies the absolute address.
 *
 * In: `data-name`, the name of the target, and a link with the fragment.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    const { href, className } = link;
    const name = this.dataset['name'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.append(...link.childNodes);
    const hidden = button.querySelector('.sr-only');
    if (hidden) hidden.textContent = say('js.links.copy', { name });
    button.addEventListener('click', () => void copy(href, name));
    link.replaceWith(button);
  }
}

/** Copies an address and says so; where the browser refuses, shows it for copying by hand. */
async function copy(address: string, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    notify({ kind: 'copied', text: say('js.links.copied', { name }), stays: false });
  } catch {
    const text = say('js.links.copyFailed');
    notify({ kind: 'copied', text, selectable: address, stays: true });
  }
}

customElements.define('copy-link', CopyLink);

declare global {
  interface HTMLElementTagNameMap {
    'copy-link': CopyLink;
  }
}
