const isWide = matchMedia('(min-width: 50em)');

/** The menu: on a phone it holds the focus while it is open; on a wide screen it always shows. */
export class MenuPane extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const fit = () => {
      this.popover = isWide.matches ? null : 'auto';
    };
    fit();
    // It may have been opened before this script was there.
    if (CSS.supports('selector(:popover-open)')) hold(this.matches(':popover-open'));
    isWide.addEventListener('change', fit, { signal });
    this.addEventListener('toggle', ({ newState }) => hold(newState === 'open'), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

/** Takes what lies under the open menu out of reach, or gives it back. */
function hold(isOpen: boolean): void {
  for (const part of document.querySelectorAll('.main-frame, .sl-skip-link')) {
    part.toggleAttribute('inert', isOpen);
  }
}

customElements.define('menu-pane', MenuPane);

declare global {
  interface HTMLElementTagNameMap {
    'menu-pane': MenuPane;
  }
}
