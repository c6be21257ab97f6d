import { localDay } from '../../lib/dates.ts';
import { notify } from '../../notices/notices-store.ts';
import { warnOfDamage, warnOfStorage } from '../../notices/storage-notices.ts';
import { partnersOf, type NamedPartner } from '../partners/my-partner.ts';
import {
  $partners,
  damagedPartners,
  putPartnerBack,
  removePartner,
} from '../partners/my-partners-store.ts';
import './commitment-builder-element.ts';
import type { BuilderEvent } from './commitment-builder-element.ts';
import {
  $commitments,
  changeCommitment,
  damagedCommitments,
  duplicateCommitment,
  putCommitmentsBack,
  removeCommitments,
  swapCommitments,
} from './commitments-store.ts';
import { commitmentRow, countsInWords, groupOf } from './plan-list-view.ts';
import { dueLine } from './due-line.ts';
import { draftFrom, fillPicker } from './plan-starts.ts';
import { planSay } from './plan-words.ts';
import { PartnerForm } from './partner-form.ts';
import { overviewOf, type Overview, type PartnerOverview } from './overview.ts';
import { dueSoon } from './reviews.ts';
import { commitmentsOf, type SavedCommitment } from './saved-commitment.ts';
import { TakeToMeeting } from './take-to-meeting-view.ts';
import { say } from './verdict-view.ts';

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
  #take: TakeToMeeting | undefined;
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
    this.#take = new TakeToMeeting(this.#part('[data-take]'), signal);
    const stops = [$partners.listen(() => this.#later()), $commitments.listen(() => this.#later())];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('tta:leave', (event) => this.#left(event as BuilderEvent), { signal });
    this.addEventListener('tta:add-partner', () => this.#addPartnerFromBuilder(), { signal });
    this.#part('[data-picked]').addEventListener('input', () => this.#picked(), { signal });
    document.addEventListener('pointerdown', (event) => this.#closeMenus(event), { signal });
    this.addEventListener('focusin', (event) => this.#closeMenus(event), { signal });
    this.addEventListener('keydown', (event) => this.#escape(event), { signal });
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

  get #builder() {
    return this.querySelector('commitment-builder')!;
  }

  get #partners(): NamedPartner[] {
    return partnersOf($partners.get());
  }

  get #commitments(): SavedCommitment[] {
    return commitmentsOf($commitments.get());
  }

  /** Shows what the address asks for. */
  async #route(first = false): Promise<void> {
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
    const start = await draftFrom(asked, this.dataset as { examples: string; indicators: string });
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

  #showBuilder(): void {
    this.#part('[data-view="plan"]').hidden = true;
    this.#builder.hidden = false;
  }

  #showPlan(): void {
    this.#builder.hidden = true;
    this.#part('[data-view="plan"]').hidden = false;
    this.#render();
  }

  /** Draws once for many changes, and only what can be seen. */
  #later(): void {
    if (this.#waiting || this.#part('[data-view="plan"]').hidden) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#render();
    });
  }

  #render(): void {
    const today = localDay(new Date());
    const commitments = this.#commitments;
    const partners = this.#partners;
    const focused = this.#place();
    const open = commitments.filter(({ archivedOn }) => !archivedOn);
    const archived = commitments.filter(({ archivedOn }) => archivedOn);
    this.#part('[data-first]').hidden = commitments.length > 0;
    this.#part('[data-take]').hidden = commitments.length === 0;
    this.#renderDue(open, today);
    const overview = overviewOf(open, partners, today);
    this.#renderOverview(overview.whole);
    this.#renderGroups(open, partners, overview.partners, today);
    const place = this.#part('[data-archived]');
    place.hidden = archived.length === 0;
    say(
      place.querySelector('[data-archived-count]'),
      planSay('plan.js.archivedCount', { count: archived.length }),
    );
    place
      .querySelector('[data-archived-list]')!
      .replaceChildren(...archived.map((one) => commitmentRow(this, one, today)));
    this.#take?.render(partners);
    focused?.();
  }

  /** Remembers the control that has the focus, to lead back to it once all is drawn anew. */
  #place(): (() => void) | undefined {
    const at = document.activeElement;
    const row = at?.closest<HTMLElement>('[data-id], [data-partner]');
    if (!at || !row || !this.contains(row)) return undefined;
    const hook = [...at.attributes].find(({ name }) => name.startsWith('data-'));
    const own = row.dataset['id']
      ? `[data-id="${CSS.escape(row.dataset['id'])}"]`
      : `[data-partner="${CSS.escape(row.dataset['partner']!)}"]`;
    const control = hook ? `[${hook.name}="${CSS.escape(hook.value)}"]` : 'summary';
    return () => {
      const found = this.querySelector<HTMLElement>(`${own} ${control}`);
      (found ?? this.#part('#my-strategy-commitments')).focus({ preventScroll: true });
    };
  }

  #renderDue(open: SavedCommitment[], today: string): void {
    const due = dueSoon(open, today);
    this.#part('[data-due]').hidden = due.length === 0;
    this.#part('[data-due-list]').replaceChildren(
      ...due.map((item) => {
        const { id } = item;
        const line = dueLine(
          item,
          open.find((one) => one.id === id)!,
          planSay,
          `?commitment=${id}`,
        );
        line.querySelector('a')!.dataset['open'] = '';
        return line;
      }),
    );
  }

  #renderOverview(all: Overview): void {
    this.#part('[data-overview]').hidden = all.all === 0;
    for (const verdict of ['action', 'nearly', 'talk'] as const) {
      say(this.#part(`[data-count="${verdict}"]`), String(all.verdicts[verdict]));
    }
    say(this.#part('[data-owners]'), planSay('plan.js.owners', all.shares));
    say(
      this.#part('[data-better-off]'),
      planSay(all.asksBetterOff ? 'plan.js.betterOff' : 'plan.js.nobodyBetterOff'),
    );
  }

  #renderGroups(
    open: SavedCommitment[],
    partners: NamedPartner[],
    overviews: PartnerOverview[],
    today: string,
  ): void {
    const known = new Set(partners.map(({ id }) => id));
    const loose = open.filter(({ partner }) => !known.has(partner));
    const places: (NamedPartner | undefined)[] = [...partners];
    if (loose.length > 0) places.push(undefined);
    this.#part('[data-groups]').replaceChildren(
      ...places.map((partner) => {
        const own = partner ? open.filter((one) => one.partner === partner.id) : loose;
        const group = groupOf(this, partner, partner ? this.#about(partner) : '');
        group
          .querySelector('[data-list]')!
          .append(...own.map((one) => commitmentRow(this, one, today)));
        const numbers = overviews.find((one) => one.partner?.id === partner?.id);
        if (numbers && own.length > 0) {
          group.querySelector('[data-counts]')!.textContent = planSay('plan.js.partnerCounts', {
            counts: countsInWords(numbers.verdicts),
            owners: planSay('plan.js.owners', numbers.shares),
          });
          const warning = group.querySelector<HTMLElement>('[data-warning]')!;
          warning.hidden = !numbers.tooMany;
          if (numbers.tooMany)
            warning.textContent = planSay('plan.js.tooMany', { count: numbers.open });
        } else {
          group.querySelector('[data-counts]')!.remove();
        }
        return group;
      }),
    );
  }

  /** Says what kind of body a partner is, where, and how contact was made. */
  #about({ type, nation, contact }: NamedPartner): string {
    const chosen = (name: string, value: string) =>
      value === ''
        ? ''
        : (this.querySelector(`#partner-${name} [value="${CSS.escape(value)}"]`)?.textContent ??
          '');
    return [chosen('type', type), chosen('nation', nation), contact].filter(Boolean).join(' · ');
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
    if (dataset['act']) this.#act(dataset['act'], button);
    else if ('editPartner' in dataset) this.#partnerForm!.open(this.#partnerOf(button));
    else if ('removePartner' in dataset) this.#removePartner(this.#partnerOf(button)!);
    else if ('fromExample' in dataset) void this.#pick(button, 'from');
    else if ('fromIndicator' in dataset) void this.#pick(button, 'indicator');
  }

  /** Closes menus of rows that the reader has left. */
  #closeMenus({ target }: Event): void {
    for (const menu of this.querySelectorAll<HTMLDetailsElement>('.row-more[open]')) {
      if (!menu.contains(target as Node)) menu.open = false;
    }
  }

  #escape(event: KeyboardEvent): void {
    const menu = (event.target as Element).closest<HTMLDetailsElement>('.row-more[open]');
    if (event.key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')!.focus();
  }

  #partnerOf(within: Element): NamedPartner | undefined {
    const id = within.closest<HTMLElement>('[data-partner]')!.dataset['partner'];
    return this.#partners.find((one) => one.id === id);
  }

  #act(act: string, button: Element): void {
    const id = button.closest<HTMLElement>('[data-id]')!.dataset['id']!;
    const all = this.#commitments;
    const commitment = all.find((one) => one.id === id);
    if (!commitment) return;
    const menu = button.closest('details')!;
    menu.open = false;
    menu.querySelector('summary')!.focus();
    if (act === 'duplicate') {
      duplicateCommitment(id);
      notify({ kind: 'plan', text: planSay('plan.js.duplicated'), stays: false });
    } else if (act === 'delete') {
      const removed = removeCommitments([id]);
      this.#undoable('deleted', () => putCommitmentsBack(removed));
    } else if (act === 'archive') {
      const { archivedOn } = commitment;
      changeCommitment(id, { archivedOn: archivedOn ? '' : localDay(new Date()) });
      this.#undoable(archivedOn ? 'unarchived' : 'archived', () =>
        changeCommitment(id, { archivedOn }),
      );
    } else {
      const own = all.filter((one) => one.partner === commitment.partner && !one.archivedOn);
      const other = own[own.indexOf(commitment) + (act === 'up' ? -1 : 1)];
      if (other) swapCommitments(commitment, other);
      notify({
        kind: 'plan',
        text: planSay(other ? `plan.js.moved.${act}` : `plan.js.atEnd.${act}`),
        stays: false,
      });
    }
  }

  /** Says what was done and offers to take it back. */
  #undoable(key: string, undo: () => void, values: Record<string, string | number> = {}): void {
    notify({
      kind: 'plan',
      text: planSay(`plan.js.${key}`, values),
      stays: true,
      action: {
        label: planSay('plan.js.undo'),
        run: () => {
          undo();
          this.#part('#my-strategy-commitments').focus({ preventScroll: true });
        },
      },
    });
  }

  /** Removes a partner with its commitments; the message says what went and takes it back. */
  #removePartner(partner: NamedPartner): void {
    const own = this.#commitments.filter((one) => one.partner === partner.id);
    const commitments = removeCommitments(own.map(({ id }) => id));
    const removed = removePartner(partner.id);
    this.#part('#my-strategy-commitments').focus({ preventScroll: true });
    this.#undoable(
      'partnerRemoved',
      () => {
        putPartnerBack(removed);
        putCommitmentsBack(commitments);
      },
      { name: partner.name, what: planSay('plan.js.commitments', { count: own.length }) },
    );
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
    this.#render();
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
    const link = this.querySelector<HTMLElement>(`[data-id="${id}"] [data-link]`);
    (link ?? this.#part('#my-strategy-commitments')).focus({ preventScroll: true });
    (link ?? this).scrollIntoView({ block: link ? 'center' : 'start' });
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
