import { partnersOf, type NamedPartner } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import type { StartEvent } from '../promise-reader/promise-reader-element.ts';
import './commitment-builder-element.ts';
import type { BuilderEvent, CommitmentBuilder } from './commitment-builder-element.ts';
import { PartnerForm } from './partner-form.ts';
import type { PlanList } from './plan-list.ts';
import { tell } from './plan-notices.ts';
import { draftFrom, fillPicker } from './plan-starts.ts';
import { planSay } from './plan-words.ts';
import { removeWithCommitments } from './row-acts.ts';
import { RowMenus } from './row-menus.ts';
import { say } from './say-once.ts';
import type { TakeToMeeting } from './take-to-meeting-view.ts';

/**
 * What a reader can do in “My strategy”: its page shows the list without it, and loads it with the
 * reader's first move, or where the address asks for more than the list.
 */
export class PlanActs {
  readonly #root: HTMLElement;
  readonly #list: PlanList;
  readonly #signal: AbortSignal;
  readonly #partnerForm: PartnerForm;
  readonly #menus: RowMenus;
  #take: Promise<TakeToMeeting> | undefined;
  #takeIsOpen = false;
  /** The commitment that is to get a new partner, once the form is filled in. */
  #partnerFor: string | undefined;

  constructor(root: HTMLElement, list: PlanList, signal: AbortSignal) {
    this.#root = root;
    this.#list = list;
    this.#signal = signal;
    this.#partnerForm = new PartnerForm(
      this.#part('[data-add-partner]'),
      (id) => this.#partnerDone(id),
      signal,
    );
    this.#menus = new RowMenus(root, this.#toHeading, signal);
    const take = this.#part('[data-take]');
    // The panel works from the reader's first move towards it.
    for (const sign of ['pointerenter', 'focusin', 'pointerdown']) {
      take.addEventListener(sign, () => void this.#openTake(take), { signal, once: true });
    }
    const onEvent = (type: string, act: (event: Event) => unknown) =>
      root.addEventListener(type, (event) => void act(event), { signal });
    onEvent('click', (event) => this.#press(event as MouseEvent));
    onEvent('tta:leave', (event) => this.#left(event as BuilderEvent));
    onEvent('tta:start', (event) => this.#startWith(event as StartEvent));
    onEvent('tta:add-partner', () => this.#addPartnerFromBuilder());
    this.#part('[data-picked]').addEventListener('input', () => this.#picked(), { signal });
    addEventListener('popstate', () => void this.show(), { signal });
  }

  #part<Part extends HTMLElement>(hook: string): Part {
    return this.#root.querySelector<Part>(hook)!;
  }

  get #builder(): CommitmentBuilder {
    return this.#root.querySelector('commitment-builder')!;
  }

  get #lists() {
    return this.#root.dataset as { examples: string; indicators: string };
  }

  /** Shows what the address asks for; `first` leaves the focus where it is. */
  async show(first = false): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const id = asked.get('commitment');
    if (id !== null && this.#builder.edit(id)) {
      this.#showBuilder();
      return;
    }
    if (asked.has('new')) {
      this.#showBuilder();
      this.#builder.start({ partner: asked.get('partner') ?? '' });
      return;
    }
    const start = await draftFrom(asked, this.#lists);
    if (start) {
      this.#showBuilder();
      this.#builder.start(start.draft, start.note);
      return;
    }
    this.#showPlan();
    if (id !== null || asked.has('from') || asked.has('indicator')) {
      history.replaceState(null, '', location.pathname);
      tell('notFound', true);
    }
    if (!first) this.#toHeading();
  }

  #showBuilder(): void {
    this.#part('[data-view="plan"]').hidden = true;
    this.#builder.hidden = false;
  }

  #showPlan(): void {
    this.#builder.hidden = true;
    this.#part('[data-view="plan"]').hidden = false;
    this.#list.render();
  }

  #press(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('[data-open], [data-back]');
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
      event.preventDefault();
      const to = 'back' in link.dataset ? location.pathname : link.href;
      history.pushState(null, '', to);
      void this.show();
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
    if ('more' in dataset) this.#menus.toggle(button);
    else if ('editPartner' in dataset) this.#partnerForm.open(this.#partnerOf(button));
    else if ('removePartner' in dataset)
      void removeWithCommitments(this.#partnerOf(button)!, this.#toHeading);
    else if ('fromPromise' in dataset) void this.#openReader(button);
    else if ('fromExample' in dataset) void this.#pick(button, 'from');
    else if ('fromIndicator' in dataset) void this.#pick(button, 'indicator');
  }

  #toHeading = (): void => this.#part('#my-strategy-commitments').focus({ preventScroll: true });

  /** Loads what makes files and texts. */
  #openTake(place: HTMLElement): Promise<TakeToMeeting> {
    this.#take ??= import('./take-to-meeting-view.ts').then((made) => {
      this.#takeIsOpen = true;
      return new made.TakeToMeeting(place, this.#signal);
    });
    return this.#take;
  }

  #partnerOf(within: Element): NamedPartner | undefined {
    const id = within.closest<HTMLElement>('[data-partner]')!.dataset['partner'];
    return partnersOf($partners.get()).find((one) => one.id === id);
  }

  #addPartnerFromBuilder(): void {
    this.#partnerFor = this.#builder.commitmentId;
    this.#showPlan();
    this.#partnerForm.open();
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
    this.#list.render();
    this.#part(`[data-partner="${id}"] [data-name]`).focus();
  }

  #left({ detail: { show } }: BuilderEvent): void {
    const id = this.#builder.commitmentId;
    history.pushState(null, '', show ? `?commitment=${show}` : location.pathname);
    if (show) {
      void this.show();
      return;
    }
    this.#showPlan();
    this.#list.later.finish();
    const link = this.#root.querySelector<HTMLElement>(`[data-id="${id}"] [data-link]`);
    (link ?? this.#part('#my-strategy-commitments')).focus({ preventScroll: true });
    (link ?? this.#root).scrollIntoView({ block: link ? 'center' : 'start' });
  }

  /** Opens or closes the panel that reads what a partner wrote; loads it only then. */
  async #openReader(button: HTMLElement): Promise<void> {
    try {
      await import('../promise-reader/promise-reader-element.ts');
    } catch {
      tell('noConnection', true);
      return;
    }
    const isOpen = await this.#root.querySelector('promise-reader')!.toggle();
    button.setAttribute('aria-expanded', String(isOpen));
  }

  /** Starts a commitment with a promise that was read; its words are in no address. */
  #startWith({ detail: { draft, note } }: StartEvent): void {
    history.pushState(null, '', '?new');
    this.#showBuilder();
    this.#builder.start(draft, note);
  }

  /** Opens the list of examples or of indicators to start from. */
  async #pick(button: HTMLElement, way: 'from' | 'indicator'): Promise<void> {
    const picker = this.#part('[data-picker]');
    const same = !picker.hidden && picker.dataset['way'] === way;
    for (const one of this.#root.querySelectorAll('[data-from-example], [data-from-indicator]')) {
      one.setAttribute('aria-expanded', String(one === button && !same));
    }
    picker.hidden = same;
    if (same) return;
    picker.dataset['way'] = way;
    say(picker.querySelector('[data-picker-label]'), planSay(`plan.js.pick.${way}`));
    const select = this.#part<HTMLSelectElement>('[data-picked]');
    const filled = await fillPicker(select, way, this.#lists);
    if (!filled) {
      picker.hidden = true;
      tell('noConnection', true);
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
