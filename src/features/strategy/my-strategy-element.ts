import { notify } from '../../notices/notices-store.ts';
import { warnOfDamage, warnOfStorage } from '../../notices/storage-notices.ts';
import { partnersOf, type NamedPartner } from '../partners/my-partner.ts';
import { $partners, damagedPartners } from '../partners/my-partners-store.ts';
import type { StartEvent } from '../promise-reader/promise-reader-element.ts';
import type { BuilderEvent, CommitmentBuilder } from './commitment-builder-element.ts';
import { $commitments, damagedCommitments } from './commitments-store.ts';
import { PartnerForm } from './partner-form.ts';
import { PlanList } from './plan-list.ts';
import type { Start } from './plan-starts.ts';
import { planSay } from './plan-words.ts';
import type { RowMenus } from './row-menus.ts';
import { say } from './say-once.ts';
import type { TakeToMeeting } from './take-to-meeting-view.ts';

/**
 * “My strategy”: lists the reader's partners and commitments, and opens one in the builder.
 *
 * The address says what is shown, so that Back, a reload and a bookmark work: `?commitment=<id>`,
 * `?new`, `?new&partner=<id>`, `?from=<partner type>`, `?indicator=<id>`, or nothing for the list.
 * In: `data-examples` and `data-indicators`, the addresses of what one can start from.
 */
export class MyStrategy extends HTMLElement {
  #abort = new AbortController();
  #partnerForm: PartnerForm | undefined;
  #list: PlanList | undefined;
  #menus: Promise<RowMenus> | undefined;
  #take: Promise<TakeToMeeting> | undefined;
  #takeIsOpen = false;
  #waiting = false;
  /** The commitment that is to get a new partner, once the form is filled in. */
  #partnerFor: string | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    warnOfStorage();
    warnOfDamage([...damagedPartners(), ...damagedCommitments()]);
    this.#partnerForm = new PartnerForm(
      this.#part('[data-add-partner]'),
      (id) => this.#partnerDone(id),
      signal,
    );
    this.#list = new PlanList(this);
    const take = this.#part('[data-take]');
    // The panel works from the reader's first move towards it.
    for (const sign of ['pointerenter', 'focusin', 'pointerdown']) {
      take.addEventListener(sign, () => void this.#openTake(take), { signal, once: true });
    }
    const stops = [$partners.listen(() => this.#later()), $commitments.listen(() => this.#later())];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('tta:leave', (event) => this.#left(event as BuilderEvent), { signal });
    this.addEventListener('tta:start', (event) => void this.#startWith(event as StartEvent), {
      signal,
    });
    this.addEventListener('tta:add-partner', () => this.#addPartnerFromBuilder(), { signal });
    this.#part('[data-picked]').addEventListener('input', () => this.#picked(), { signal });
    addEventListener('popstate', () => void this.#route(), { signal });
    // With the tool at hand, the sheet to fill in by hand can wait behind its name.
    document.querySelector('[data-worksheet]')?.removeAttribute('open');
    void this.#route(true);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part<Part extends HTMLElement>(hook: string): Part {
    return this.querySelector<Part>(hook)!;
  }

  get #builder(): CommitmentBuilder {
    return this.querySelector('commitment-builder')!;
  }

  get #partners(): NamedPartner[] {
    return partnersOf($partners.get());
  }

  /** Shows what the address asks for. */
  async #route(first = false): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const id = asked.get('commitment');
    if (asked.size > 0) await import('./commitment-builder-element.ts');
    if (id !== null && this.#builder.edit(id)) {
      this.#showBuilder();
      return;
    }
    if (asked.has('new')) {
      this.#showBuilder();
      this.#builder.start({ partner: asked.get('partner') ?? '' });
      return;
    }
    const start = await this.#start(asked);
    if (start) {
      this.#showBuilder();
      this.#builder.start(start.draft, start.note);
      return;
    }
    this.#showPlan();
    if (id !== null || asked.has('from') || asked.has('indicator')) {
      history.replaceState(null, '', location.pathname);
      notify({ kind: 'plan', text: planSay('plan.js.notFound'), stays: true });
    }
    if (!first) this.#part('#my-strategy-commitments').focus({ preventScroll: true });
  }

  /** Finds what the address asks to start from; loads it only then. */
  async #start(asked: URLSearchParams): Promise<Start | undefined> {
    if (!asked.has('from') && !asked.has('indicator')) return undefined;
    const { draftFrom } = await import('./plan-starts.ts');
    return draftFrom(asked, this.dataset as { examples: string; indicators: string });
  }

  #showBuilder(): void {
    this.#part('[data-view="plan"]').hidden = true;
    this.#builder.hidden = false;
  }

  #showPlan(): void {
    this.#builder.hidden = true;
    this.#part('[data-view="plan"]').hidden = false;
    this.#list!.render();
  }

  /** Draws once for many changes, and only what can be seen. */
  #later(): void {
    if (this.#waiting || this.#part('[data-view="plan"]').hidden) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#list!.render();
    });
  }

  #press(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('[data-open], [data-back]');
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      const to = 'back' in link.dataset ? location.pathname : link.href;
      history.pushState(null, '', to);
      void this.#route();
      return;
    }
    const button = target.closest<HTMLButtonElement>('button');
    if (!button) return;
    const { dataset } = button;
    const take = button.closest<HTMLElement>('[data-take]');
    if (take && !this.#takeIsOpen) {
      // A press that came before the panel worked is made once it does.
      void this.#openTake(take).then(() => button.click());
      return;
    }
    if ('more' in dataset) void this.#openMenu(button);
    else if ('editPartner' in dataset) this.#partnerForm!.open(this.#partnerOf(button));
    else if ('removePartner' in dataset) void this.#removePartner(this.#partnerOf(button)!);
    else if ('fromPromise' in dataset) void this.#openReader(button);
    else if ('fromExample' in dataset) void this.#pick(button, 'from');
    else if ('fromIndicator' in dataset) void this.#pick(button, 'indicator');
  }

  #toHeading = (): void => this.#part('#my-strategy-commitments').focus({ preventScroll: true });

  /** Opens the menu of a commitment's row; loads it only then. */
  async #openMenu(button: HTMLElement): Promise<void> {
    try {
      this.#menus ??= import('./row-menus.ts').then(
        (made) => new made.RowMenus(this, this.#toHeading, this.#abort.signal),
      );
      (await this.#menus).toggle(button);
    } catch {
      this.#menus = undefined;
      notify({ kind: 'plan', text: planSay('plan.js.noConnection'), stays: true });
    }
  }

  /** Removes a partner with all that is its own. */
  async #removePartner(partner: NamedPartner): Promise<void> {
    const { removeWithCommitments } = await import('./row-acts.ts');
    await removeWithCommitments(partner, this.#toHeading);
  }

  /** Loads what makes files and texts. */
  #openTake(place: HTMLElement): Promise<TakeToMeeting> {
    this.#take ??= import('./take-to-meeting-view.ts').then((made) => {
      this.#takeIsOpen = true;
      return new made.TakeToMeeting(place, this.#abort.signal);
    });
    return this.#take;
  }

  #partnerOf(within: Element): NamedPartner | undefined {
    const id = within.closest<HTMLElement>('[data-partner]')!.dataset['partner'];
    return this.#partners.find((one) => one.id === id);
  }

  #addPartnerFromBuilder(): void {
    this.#partnerFor = this.#builder.commitmentId;
    this.#showPlan();
    this.#partnerForm!.open();
  }

  #partnerDone(id?: string): void {
    const waiting = this.#partnerFor;
    this.#partnerFor = undefined;
    if (waiting !== undefined) {
      this.#part('[data-view="plan"]').hidden = true;
      this.#builder.resume(id);
      return;
    }
    if (!id) {
      this.#part('[data-add-partner] summary').focus();
      return;
    }
    this.#list!.render();
    this.#part(`[data-partner="${id}"] [data-name]`).focus();
  }

  #left({ detail: { show } }: BuilderEvent): void {
    const id = this.#builder.commitmentId;
    history.pushState(null, '', show ? `?commitment=${show}` : location.pathname);
    if (show) {
      void this.#route();
      return;
    }
    this.#showPlan();
    this.#list!.finish();
    const link = this.querySelector<HTMLElement>(`[data-id="${id}"] [data-link]`);
    (link ?? this.#part('#my-strategy-commitments')).focus({ preventScroll: true });
    (link ?? this).scrollIntoView({ block: link ? 'center' : 'start' });
  }

  /** Opens or closes the panel that reads what a partner wrote; loads it only then. */
  async #openReader(button: HTMLElement): Promise<void> {
    try {
      await import('../promise-reader/promise-reader-element.ts');
    } catch {
      notify({ kind: 'plan', text: planSay('plan.js.noConnection'), stays: true });
      return;
    }
    const isOpen = await this.querySelector('promise-reader')!.toggle();
    button.setAttribute('aria-expanded', String(isOpen));
  }

  /** Starts a commitment with a promise that was read; its words are in no address. */
  async #startWith({ detail: { draft, note } }: StartEvent): Promise<void> {
    history.pushState(null, '', '?new');
    await import('./commitment-builder-element.ts');
    this.#showBuilder();
    this.#builder.start(draft, note);
  }

  /** Opens the list of examples or of indicators to start from. */
  async #pick(button: HTMLElement, way: 'from' | 'indicator'): Promise<void> {
    const picker = this.#part('[data-picker]');
    const same = !picker.hidden && picker.dataset['way'] === way;
    for (const one of this.querySelectorAll('[data-from-example], [data-from-indicator]')) {
      one.setAttribute('aria-expanded', String(one === button && !same));
    }
    picker.hidden = same;
    if (same) return;
    picker.dataset['way'] = way;
    say(picker.querySelector('[data-picker-label]'), planSay(`plan.js.pick.${way}`));
    const select = this.#part<HTMLSelectElement>('[data-picked]');
    const { fillPicker } = await import('./plan-starts.ts');
    const filled = await fillPicker(
      select,
      way,
      this.dataset as { examples: string; indicators: string },
    );
    if (!filled) {
      picker.hidden = true;
      notify({ kind: 'plan', text: planSay('plan.js.noConnection'), stays: true });
      return;
    }
    this.#picked();
    select.focus();
  }

  #picked(): void {
    const way = this.#part('[data-picker]').dataset['way']!;
    const { value } = this.#part<HTMLSelectElement>('[data-picked]');
    this.#part<HTMLAnchorElement>('[data-picker-go]').href = `?${way}=${encodeURIComponent(value)}`;
  }
}

customElements.define('my-strategy', MyStrategy);

declare global {
  interface HTMLElementTagNameMap {
    'my-strategy': MyStrategy;
  }
}
