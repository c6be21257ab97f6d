import { localDay } from '../../lib/dates.ts';
import { DrawLater } from '../../lib/draw-later.ts';
import { partnersOf, type NamedPartner } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import { $commitments } from './saved-commitments.ts';
import { renderDue } from './due-list.ts';
import { overviewOf, type Overview, type PartnerOverview } from './overview.ts';
import { commitmentRow, countsInWords, groupOf } from './plan-list-view.ts';
import { planSay } from './plan-words.ts';
import { commitmentsOf, type SavedCommitment } from './saved-commitment.ts';
import { say } from './say-once.ts';

/** Rows that are drawn before the page is first painted; a phone shows fewer. */
const firstRows = 12;

/** The list side of “My strategy”: what is due, where things stand, commitments by partner. */
export class PlanList {
  readonly #root: HTMLElement;
  /** Rows by commitment, for as long as they say what holds. */
  #rows = new WeakMap<SavedCommitment, { row: HTMLElement; today: string }>();
  /** Draws the rows of later groups. */
  readonly later = new DrawLater();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #part<Part extends HTMLElement>(hook: string): Part {
    return this.#root.querySelector<Part>(hook)!;
  }

  /** Draws all of it anew; the focus stays where it was. Rows of later groups follow group by group. */
  render(): void {
    const today = localDay(new Date());
    const commitments = commitmentsOf($commitments.get());
    const partners = partnersOf($partners.get());
    const focused = this.#place();
    const open = commitments.filter(({ archivedOn }) => !archivedOn);
    const archived = commitments.filter(({ archivedOn }) => archivedOn);
    this.#part('[data-first]').hidden = commitments.length > 0;
    this.#part('[data-take]').hidden = commitments.length === 0;
    const later = renderDue(this.#part('[data-due]'), open, today);
    const overview = overviewOf(open, partners, today);
    this.#renderOverview(overview.whole);
    this.#renderGroups(open, partners, overview.partners, today, later);
    const place = this.#part('[data-archived]');
    place.hidden = archived.length === 0;
    say(
      place.querySelector('[data-archived-count]'),
      planSay('plan.js.archivedCount', { count: archived.length }),
    );
    place
      .querySelector('[data-archived-list]')!
      .replaceChildren(...archived.map((one) => this.#row(one, today)));
    this.later.start(later);
    if (focused) {
      this.later.finish();
      focused();
    }
  }

  /** Finds the row of a commitment, or makes it. */
  #row(commitment: SavedCommitment, today: string): HTMLElement {
    const known = this.#rows.get(commitment);
    if (known?.today === today) return known.row;
    const row = commitmentRow(this.#root, commitment, today);
    this.#rows.set(commitment, { row, today });
    return row;
  }

  /** Remembers the control that has the focus, to lead back to it once all is drawn anew. */
  #place(): (() => void) | undefined {
    const at = document.activeElement;
    const row = at?.closest<HTMLElement>('[data-id], [data-partner]');
    if (!at || !row || !this.#root.contains(row)) return undefined;
    const hook = [...at.attributes].find(({ name }) => name.startsWith('data-'));
    const own = row.dataset['id']
      ? `[data-id="${CSS.escape(row.dataset['id'])}"]`
      : `[data-partner="${CSS.escape(row.dataset['partner']!)}"]`;
    const control = hook ? `[${hook.name}="${CSS.escape(hook.value)}"]` : 'summary';
    return () => {
      const found = this.#root.querySelector<HTMLElement>(`${own} ${control}`);
      (found ?? this.#part('#my-strategy-commitments')).focus({ preventScroll: true });
    };
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

  /** Draws the groups with their first rows; what draws the rest goes to `later`. */
  #renderGroups(
    open: SavedCommitment[],
    partners: NamedPartner[],
    overviews: PartnerOverview[],
    today: string,
    later: (() => void)[],
  ): void {
    const known = new Set(partners.map(({ id }) => id));
    const loose = open.filter(({ partner }) => !known.has(partner));
    const places: (NamedPartner | undefined)[] = [...partners];
    if (loose.length > 0) places.push(undefined);
    let drawn = 0;
    this.#part('[data-groups]').replaceChildren(
      ...places.map((partner) => {
        const own = partner ? open.filter((one) => one.partner === partner.id) : loose;
        const group = groupOf(this.#root, partner, partner ? this.#about(partner) : '');
        const list = group.querySelector('[data-list]')!;
        const draw = () => list.append(...own.map((one) => this.#row(one, today)));
        if (drawn < firstRows) draw();
        else later.push(draw);
        drawn += own.length;
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
        : (this.#root.querySelector(`#partner-${name} [value="${CSS.escape(value)}"]`)
            ?.textContent ?? '');
    return [chosen('type', type), chosen('nation', nation), contact].filter(Boolean).join(' · ');
  }
}
