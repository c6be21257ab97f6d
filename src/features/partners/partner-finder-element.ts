import { pageSay } from '../../lib/page-words.ts';
import { criteria, fits, loosen, readFilter, writeFilter, type Filter } from './filter.ts';

/**
 * Narrows the list of partner types, and keeps the choice in the address so that it can be sent.
 *
 * In: a form with a select for each criterion; cards with `data-nations`, `data-kind`,
 * `data-needs` and `data-step`. It listens to `tta:reveal`, to show what a link leads to.
 */
export class PartnerFinder extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const known = Object.fromEntries(
      criteria.map((name) => [name, [...this.#select(name).options].map(({ value }) => value)]),
    ) as Record<keyof Filter, string[]>;
    const fromAddress = () => this.#choose(readFilter(location.search, known));
    // What the reader chose before this script was there stands.
    if (Object.values(this.#filter).some(Boolean)) this.#changed();
    else fromAddress();
    this.removeAttribute('data-waiting');
    this.#reveal();
    this.addEventListener('tta:reveal', () => this.#reveal(), { signal });
    this.addEventListener('change', () => this.#changed(), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
    addEventListener('popstate', fromAddress, { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #select(name: keyof Filter): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  }

  get #filter(): Filter {
    return Object.fromEntries(criteria.map((name) => [name, this.#select(name).value])) as Filter;
  }

  #choose(filter: Filter): void {
    for (const name of criteria) this.#select(name).value = filter[name];
    this.#show();
  }

  #changed(): void {
    history.replaceState(null, '', location.pathname + writeFilter(this.#filter) + location.hash);
    this.#show();
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-clear], [data-loosen]');
    if (!button) return;
    const loosened = button.dataset['loosen'] as keyof Filter | undefined;
    for (const name of loosened ? [loosened] : criteria) this.#select(name).value = '';
    this.#changed();
    this.#select(loosened ?? criteria[0]).focus();
  }

  /** Shows all partners again where the filter hides what the address leads to. */
  #reveal(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !this.contains(target)) return;
    if (target.closest('[hidden]')) {
      for (const name of criteria) this.#select(name).value = '';
      this.#changed();
    }
    // While the list was out of sight it could not take the focus.
    target.focus();
  }

  #show(): void {
    const filter = this.#filter;
    const cards = [...this.querySelectorAll<HTMLElement>('.partner-card')].map((card) => ({
      card,
      nations: card.dataset['nations']!.split(' '),
      kind: card.dataset['kind']!,
      needs: card.dataset['needs']!.split(' '),
      step: card.dataset['step']!,
    }));
    let count = 0;
    for (const type of cards) {
      const fit = fits(type, filter);
      type.card.hidden = !fit;
      if (fit) count++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('.partner-card:not([hidden])');
    }
    const all = cards.length;
    const words =
      count === 0
        ? pageSay('page.js.partners.none')
        : count === all
          ? pageSay('page.js.partners.all', { all })
          : pageSay('page.js.partners.count', { count, all });
    this.querySelector('[data-count]')!.textContent = words;
    this.#help(count === 0 ? loosen(cards, filter) : []);
  }

  /** Offers, where nothing fits, what to leave out. */
  #help(ways: { name: keyof Filter; count: number }[]): void {
    const box = this.querySelector<HTMLElement>('[data-none]')!;
    box.hidden = ways.length === 0;
    box.replaceChildren(
      ...ways.map(({ name, count }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button button-small';
        button.dataset['loosen'] = name;
        const choice = this.#select(name).selectedOptions[0]?.text ?? '';
        button.textContent = pageSay('page.js.partners.loosen', { choice, count });
        return button;
      }),
    );
  }
}

customElements.define('partner-finder', PartnerFinder);

declare global {
  interface HTMLElementTagNameMap {
    'partner-finder': PartnerFinder;
  }
}
