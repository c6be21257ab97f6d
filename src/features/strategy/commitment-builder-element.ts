import { formatDate, localDay } from '../../lib/dates.ts';
import type { Clash } from '../../storage/record-store.ts';
import { $unsaved } from '../../storage/index.ts';
import { partnersOf } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import {
  controlFor,
  fieldOf,
  fillFields,
  showChecks,
  showWhatIsAsked,
  type Control,
} from './builder-fields.ts';
import {
  $commitmentClash,
  addCommitment,
  changeCommitment,
  duplicateCommitment,
  newId,
  putCommitmentsBack,
  removeCommitments,
  type Changes,
} from './commitments-store.ts';
import { showHedges } from './hedges-in-place.ts';
import { fetchList, indicatorOptions, type Indicator } from './plan-starts.ts';
import { tell, tellWithUndo } from './plan-notices.ts';
import { planSay } from './plan-words.ts';
import { CommitmentReviews } from './reviews-view.ts';
import { commitmentPrefix, emptyCommitment, type SavedCommitment } from './saved-commitment.ts';
import { $commitments, commitmentById } from './saved-commitments.ts';
import { assessCommitment } from './talk-or-action.ts';
import { say } from './say-once.ts';
import { showVerdict } from './verdict-view.ts';

/** Says that the reader is done with a commitment, or wants to see another. */
export type BuilderEvent = CustomEvent<{ show?: string }>;

/**
 * The builder of one commitment: saves each change at once and shows the verdict as one types.
 *
 * A commitment that was started from nothing or from an example is saved from the first change on.
 * Out: `tta:leave`, with the id of the commitment to show next, if any.
 */
export class CommitmentBuilder extends HTMLElement {
  #abort = new AbortController();
  #id = '';
  /** What a commitment that is not saved yet starts with. */
  #draft: Changes | undefined;
  #reviews: CommitmentReviews | undefined;
  #bank: Indicator[] | undefined;
  #changing = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#reviews = new CommitmentReviews(this.querySelector('[data-reviews]')!, {
      commitment: () => this.#commitment,
      ensureSaved: () => this.#keep(),
      signal,
    });
    const stops = [
      $commitments.listen(() => this.#follow()),
      $partners.subscribe(() => this.#listPartners()),
      $unsaved.listen(() => this.#showSaved()),
      $commitmentClash.listen((clash) => clash && this.#showClash(clash)),
    ];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.querySelector('[data-form]')!.addEventListener(
      'submit',
      (event) => {
        // Enter in a box goes on, as the button below it does.
        event.preventDefault();
        this.#step(1);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Id of the commitment that is shown. */
  get commitmentId(): string {
    return this.#id;
  }

  /** Shows a saved commitment; returns false if there is none by that id. */
  edit(id: string): boolean {
    if (!commitmentById(id)) return false;
    this.#show(id, undefined);
    return true;
  }

  /**
   * Starts a commitment with what is known of it; `note` says where that comes from. Where fields
   * are guesses (`toCheck`), all questions are shown.
   */
  start(draft: Changes, note = ''): void {
    this.#show(newId(), { agreedOn: localDay(new Date()), ...draft });
    const place = this.querySelector<HTMLElement>('[data-draft]')!;
    place.hidden = note === '';
    place.querySelector('[data-draft-text]')!.textContent = note;
    if (draft.toCheck) this.#setMode('all');
  }

  /** Comes back to the commitment that the reader left to add a partner. */
  resume(partner: string | undefined): void {
    this.hidden = false;
    if (partner) this.#change({ partner });
    this.#listPartners();
    controlFor(this, 'partner')!.focus();
  }

  get #commitment(): SavedCommitment {
    return (
      commitmentById(this.#id) ?? { ...emptyCommitment, ...this.#draft, id: this.#id, readings: [] }
    );
  }

  #show(id: string, draft: Changes | undefined): void {
    this.#id = id;
    this.#draft = draft;
    this.hidden = false;
    this.querySelector<HTMLElement>('[data-draft]')!.hidden = true;
    for (const clash of this.querySelectorAll<HTMLElement>('[data-clash]')) clash.hidden = true;
    this.#listPartners();
    fillFields(this, this.#commitment, true);
    this.#goto(this.querySelector<HTMLElement>('[data-step]')!.dataset['step']!, false);
    this.#render();
    this.querySelector<HTMLElement>('[data-heading]')!.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  /** Saves what is not saved yet, and has the address lead to it. */
  #keep(changes: Changes = {}): void {
    if (!this.#draft) return;
    addCommitment({ ...this.#draft, ...changes }, this.#id);
    this.#draft = undefined;
    this.querySelector<HTMLElement>('[data-draft]')!.hidden = true;
    history.replaceState(null, '', `?commitment=${this.#id}`);
  }

  #change(changes: Changes): void {
    const { toCheck } = this.#commitment;
    if (toCheck !== '' && changes.toCheck === undefined) {
      // What was changed has been looked at.
      const left = toCheck.split(' ').filter((field) => !(field in changes));
      changes = { ...changes, toCheck: left.join(' ') };
    }
    // The boxes say already what was typed into them: only other tabs’ changes are filled in.
    this.#changing = true;
    if (this.#draft) this.#keep(changes);
    else changeCommitment(this.#id, changes);
    this.#changing = false;
    showWhatIsAsked(this, this.#commitment);
    this.#render();
  }

  #input({ target }: Event): void {
    const control = target as Control;
    if ('indicatorChoice' in control.dataset) this.#useIndicator(control.value);
    if (!control.dataset['field']) return;
    if (fieldOf(control) === 'partner' && control.value === '+') {
      control.value = this.#commitment.partner;
      this.dispatchEvent(new CustomEvent('tta:add-partner', { bubbles: true }));
      return;
    }
    if (!(control instanceof HTMLSelectElement) && control.type !== 'radio') showHedges(control);
    this.#change({ [fieldOf(control)]: control.value });
  }

  /** Shows what another tab has changed, where the reader isn't typing. */
  #follow(): void {
    if (this.hidden || this.#draft || this.#changing) return;
    if (!commitmentById(this.#id)) {
      tell('removedElsewhere', true);
      this.#leave();
      return;
    }
    fillFields(this, this.#commitment, false);
    this.#render();
  }

  #render(): void {
    const commitment = this.#commitment;
    const { said, action, ownerRole, dueOn } = commitment;
    showVerdict(this, commitment, assessCommitment(commitment));
    showChecks(this, commitment.toCheck);
    this.#showText('said', said || planSay('plan.js.nothingSaid'));
    this.#showText('action', action || planSay('plan.js.nothingAgreed'));
    this.#showText(
      'who',
      [ownerRole, dueOn && planSay('plan.js.by', { date: formatDate(dueOn) })]
        .filter(Boolean)
        .join(' · '),
    );
    const partner = partnersOf($partners.get()).find(({ id }) => id === commitment.partner);
    say(
      this.querySelector('[data-heading]'),
      partner ? planSay('plan.js.oneWith', { name: partner.name }) : planSay('plan.js.one'),
    );
    this.#reviews?.render();
    this.#showSaved();
  }

  #showText(name: string, text: string): void {
    say(this.querySelector(`[data-show="${name}"]`), text);
  }

  /** Says whether what is on the screen is saved, and never more than is true. */
  #showSaved(): void {
    const unsaved = $unsaved.get();
    const lost =
      unsaved?.problem === 'blocked' || unsaved?.keys.includes(commitmentPrefix + this.#id);
    const key = this.#draft ? 'notYet' : lost ? 'lost' : 'saved';
    const place = this.querySelector<HTMLElement>('[data-saved]')!;
    place.dataset['saved'] = key;
    say(place, planSay(`plan.js.${key}`));
  }

  #listPartners(): void {
    const select = this.querySelector<HTMLSelectElement>('[data-field="partner"]')!;
    const [none, add] = [select.options[0]!, select.options[select.options.length - 1]!];
    const { partner } = this.#commitment;
    select.replaceChildren(
      none,
      ...partnersOf($partners.get()).map(({ id, name }) => new Option(name, id)),
      add,
    );
    select.value = partner;
    // The partner was removed: the commitment stands without one.
    if (select.value !== partner) select.value = '';
  }

  #press(event: Event): void {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>('button');
    if (!button) return;
    const { dataset } = button;
    if (dataset['goto']) this.#goto(dataset['goto'], true);
    else if ('right' in dataset) this.#isRight(button);
    else if (dataset['setMode']) this.#setMode(dataset['setMode']);
    else if ('next' in dataset) this.#step(1);
    else if ('previous' in dataset) this.#step(-1);
    else if ('keep' in dataset) {
      this.#keep();
      this.#render();
      this.querySelector<HTMLElement>('[data-heading]')!.focus();
    } else if ('done' in dataset) this.#leave();
    else if ('duplicate' in dataset) this.#duplicate();
    else if ('archive' in dataset) this.#archive();
    else if ('delete' in dataset) this.#delete();
    else if ('clashUse' in dataset || 'clashKeep' in dataset) this.#settle(button);
    else if ('copyOne' in dataset || 'mailOne' in dataset) {
      void this.#confirm('copyOne' in dataset);
    } else if ('pickIndicator' in dataset) void this.#openBank(button);
  }

  /** Takes a guess as looked at. */
  #isRight(button: HTMLElement): void {
    const name = button.closest<HTMLElement>('.form-field')!.dataset['of']!;
    const left = this.#commitment.toCheck.split(' ').filter((field) => field !== name);
    this.#change({ toCheck: left.join(' ') });
    controlFor(this, name)!.focus();
  }

  /** Opens the indicator bank at the question of the measure, or closes it. */
  async #openBank(button: HTMLElement): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-indicator-picker]')!;
    place.hidden = !place.hidden;
    button.setAttribute('aria-expanded', String(!place.hidden));
    if (place.hidden) return;
    const select = place.querySelector('select')!;
    this.#bank ??= await fetchList<Indicator>(this.closest('my-strategy')!.dataset['indicators']!);
    if (!this.#bank) {
      place.querySelector('[data-pitfall]')!.textContent = planSay('plan.js.noConnection');
      return;
    }
    select.replaceChildren(
      new Option(planSay('plan.js.choose'), ''),
      ...indicatorOptions(this.#bank),
    );
    select.focus();
  }

  /** Takes an indicator as the measure, and how to collect it as the proof. */
  #useIndicator(id: string): void {
    const indicator = this.#bank?.find((one) => one.id === id);
    if (!indicator) return;
    this.#change({ measure: indicator.name, evidence: indicator.collect });
    fillFields(this, this.#commitment, false);
    say(
      this.querySelector('[data-pitfall]'),
      planSay('plan.js.fromIndicator', { pitfall: indicator.pitfall }),
    );
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-step]')];
  }

  /** Shows one question; `focus` leads the reader to its first box. */
  #goto(step: string, focus: boolean): void {
    const steps = this.#steps;
    const at = steps.findIndex((one) => one.dataset['step'] === step);
    for (const [place, one] of steps.entries()) one.toggleAttribute('data-current', place === at);
    this.querySelector<HTMLElement>('[data-previous]')!.hidden = at <= 0;
    this.querySelector<HTMLElement>('[data-next]')!.hidden = at === steps.length - 1;
    if (!focus) return;
    const question = steps[at]!;
    question.scrollIntoView({ block: 'start' });
    const box = question.querySelector<HTMLElement>(
      '.form-field:not([hidden]) :is(textarea, input, select)',
    );
    (box ?? question).focus({ preventScroll: true });
  }

  #step(by: number): void {
    const steps = this.#steps;
    const at = steps.findIndex((one) => one.hasAttribute('data-current'));
    const next = steps[at + by];
    if (!next) return;
    this.#goto(next.dataset['step']!, false);
    // The question is read out before its boxes.
    next.focus({ preventScroll: true });
    this.querySelector('.verdict-bar')!.scrollIntoView({ block: 'start' });
  }

  #setMode(mode: string): void {
    this.dataset['mode'] = mode;
    for (const button of this.querySelectorAll<HTMLElement>('[data-set-mode]')) {
      button.setAttribute('aria-pressed', String(button.dataset['setMode'] === mode));
    }
  }

  #showClash({ id, field, kept, other }: Clash): void {
    if (id !== this.#id || typeof other !== 'string') return;
    const place = controlFor(this, field)
      ?.closest('.form-field')
      ?.querySelector<HTMLElement>('[data-clash]');
    if (!place) return;
    place.hidden = false;
    place.dataset['other'] = other;
    place.querySelector('[data-clash-text]')!.textContent = planSay('plan.js.clash', {
      kept: String(kept),
      other,
    });
  }

  #settle(button: HTMLElement): void {
    const place = button.closest<HTMLElement>('[data-clash]')!;
    place.hidden = true;
    const control = controlFor(
      place.closest('.form-field')!,
      place.closest<HTMLElement>('.form-field')!.dataset['of']!,
    );
    if ('clashUse' in button.dataset && control) {
      this.#change({ [fieldOf(control)]: place.dataset['other']! });
      fillFields(this, this.#commitment, true);
    }
    control?.focus();
  }

  /** Hands over the email that confirms this commitment, and says if it holds personal data. */
  async #confirm(copy: boolean): Promise<void> {
    this.#keep();
    const { copyEmail, openEmail, personalDataIn, takeAway } =
      await import('./take-to-meeting-view.ts');
    const take = takeAway(({ id }) => id === this.#id, false);
    say(this.querySelector('[data-personal]'), await personalDataIn(take));
    await (copy ? copyEmail(take) : openEmail(take));
  }

  #leave(show?: string): void {
    this.hidden = true;
    this.dispatchEvent(
      new CustomEvent('tta:leave', { bubbles: true, detail: show ? { show } : {} }),
    );
  }

  #duplicate(): void {
    this.#keep();
    const copy = duplicateCommitment(this.#id);
    tell('duplicated', false);
    this.#leave(copy);
  }

  #archive(): void {
    this.#keep();
    const id = this.#id;
    changeCommitment(id, { archivedOn: localDay(new Date()) });
    tellWithUndo('archived', () => changeCommitment(id, { archivedOn: '' }));
    this.#leave();
  }

  #delete(): void {
    this.hidden = true;
    const removed = removeCommitments([this.#id]);
    if (removed.length > 0) {
      tellWithUndo('deleted', () => putCommitmentsBack(removed));
    }
    this.#leave();
  }
}

customElements.define('commitment-builder', CommitmentBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'commitment-builder': CommitmentBuilder;
  }
}
