import copyName from 'site:word/js.links.copy';

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
    if (hidden) hidden.textContent = copyName.replace('{{name}}', () => name);
    button.addEventListener('click', () => {
      void import('./copy-link.ts').then(({ copy }) => copy(href, name));
    });
    link.replaceWith(button);
  }
}

customElements.define('copy-link', CopyLink);

declare global {
  interface HTMLElementTagNameMap {
    'copy-link': CopyLink;
  }
}
