import { href } from '../../lib/site.ts';
import { suggestions, type Known } from './lost-link.ts';

/** Offers what the reader of a wrong address most likely meant. */
export class LostLink extends HTMLElement {
  connectedCallback(): void {
    void this.#suggest();
  }

  async #suggest(): Promise<void> {
    let known: Known;
    try {
      const answer = await fetch(href('go/known.json'));
      known = (await answer.json()) as Known;
    } catch {
      // The lists on the page help without suggestions.
      return;
    }
    const path = `/${location.pathname.slice(href('').length)}`;
    const found = suggestions(path, known);
    if (found.length === 0) return;
    const words = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const list = words.querySelector('ul')!;
    for (const { title, target } of found) {
      const link = document.createElement('a');
      link.href = href(target.slice(1));
      link.textContent = title;
      const row = document.createElement('li');
      row.append(link);
      list.append(row);
    }
    this.querySelector('[data-found]')!.replaceChildren(words);
  }
}

customElements.define('lost-link', LostLink);

declare global {
  interface HTMLElementTagNameMap {
    'lost-link': LostLink;
  }
}
