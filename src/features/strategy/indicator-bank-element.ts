/**
 * Gives each indicator of the printed bank its link to My strategy.
 *
 * In: lines with an id and a name in `<strong>`; one of them has the link, marked `data-use`.
 */
export class IndicatorBank extends HTMLElement {
  connectedCallback(): void {
    // The whole guide on one page has none.
    const printed = this.querySelector<HTMLAnchorElement>('[data-use]');
    if (!printed) return;
    for (const line of this.querySelectorAll('li[id]')) {
      if (line.querySelector('[data-use]')) continue;
      const link = printed.cloneNode(true) as HTMLAnchorElement;
      const address = new URL(printed.href);
      address.searchParams.set('indicator', line.id);
      link.href = address.pathname + address.search;
      link.querySelector('span')!.textContent = `: ${line.querySelector('strong')!.textContent}`;
      line.append(link);
    }
  }
}

customElements.define('indicator-bank', IndicatorBank);
