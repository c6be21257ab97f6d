import { watchStorage } from '../../notices/storage-watch.ts';
import { $partners, damagedPartners } from '../partners/saved-partners.ts';
import type { PlanActs } from './plan-acts.ts';
import { PlanList } from './plan-list.ts';
import { $commitments, damagedCommitments } from './saved-commitments.ts';

/** What readers do before they press something. */
const signs = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * “My strategy”: lists the reader's partners and commitments, and opens one in the builder.
 *
 * The address says what is shown, so that Back, a reload and a bookmark work: `?commitment=<id>`,
 * `?new`, `?new&partner=<id>`, `?from=<partner type>`, `?indicator=<id>`, or nothing for the list.
 * In: `data-examples` and `data-indicators`, the addresses of what one can start from.
 */
export class MyStrategy extends HTMLElement {
  #abort = new AbortController();
  #list: PlanList | undefined;
  #acts: PlanActs | undefined;
  #loading: Promise<PlanActs> | undefined;
  #waiting = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    watchStorage([...damagedPartners(), ...damagedCommitments()]);
    this.#list = new PlanList(this);
    for (const sign of signs) {
      this.addEventListener(sign, () => void this.#load().catch(() => {}), { signal, once: true });
    }
    this.addEventListener('click', (event) => this.#press(event), { signal, capture: true });
    const stops = [$partners.listen(() => this.#later()), $commitments.listen(() => this.#later())];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    addEventListener('beforeprint', () => this.#list!.later.finish(), { signal });
    // With the tool at hand, the sheet to fill in by hand can wait behind its name.
    document.querySelector('[data-worksheet]')?.removeAttribute('open');
    if (location.search === '') this.#list.render();
    else void this.#load().then((acts) => acts.show(true));
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#acts = this.#loading = undefined;
  }

  /** Loads what the reader can do here. */
  #load(): Promise<PlanActs> {
    this.#loading ??= import('./plan-acts.ts').then(
      ({ PlanActs }) => (this.#acts = new PlanActs(this, this.#list!, this.#abort.signal)),
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Has what was pressed too early pressed again once it works. */
  #press(event: MouseEvent): void {
    const { target, metaKey, ctrlKey, shiftKey } = event;
    const pressed = (target as Element).closest<HTMLElement>('button, a[data-open]');
    // Another script presses again what it has held up.
    if (event.defaultPrevented) event.stopImmediatePropagation();
    if (this.#acts || !pressed || metaKey || ctrlKey || shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#load().then(
      () => pressed.click(),
      () => {
        // Without a connection a link leads where it says, and the next press tries again.
        if (pressed instanceof HTMLAnchorElement) location.assign(pressed.href);
      },
    );
  }

  /** Draws once for many changes, and only what can be seen. */
  #later(): void {
    if (this.#waiting || this.querySelector<HTMLElement>('[data-view="plan"]')!.hidden) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#list!.render();
    });
  }
}

customElements.define('my-strategy', MyStrategy);

declare global {
  interface HTMLElementTagNameMap {
    'my-strategy': MyStrategy;
  }
}
