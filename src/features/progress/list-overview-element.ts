import styles from '../../styles/overview.css?url&no-inline';
import { formatDate, localDay } from '../../lib/dates.ts';
import { loadStyles } from '../../lib/late-styles.ts';
import { groupScope } from '../checklist/scope.ts';
import { $notes } from '../checklist/notes-store.ts';
import type { TicksByScope } from '../checklist/scopes.ts';
import { $allTicks } from '../checklist/ticks-store.ts';
import type { TickState } from '../checklist/tick.ts';
import { noteOf } from '../checklist/note.ts';
import { partnersOf } from '../partners/my-partner.ts';
import { $partners } from '../partners/saved-partners.ts';
import type { ListSummary } from './carry-on.ts';
import { dueNotes } from './due-notes.ts';
import { listsInShort } from './lists-in-short.ts';
import { OverviewGroups } from './overview-groups.ts';
import { OverviewMeeting } from './overview-meeting.ts';
import { dayInWords, drawBar, setText, showThings } from './overview-parts.ts';
import { overviewSay as say } from './overview-words.ts';
import {
  addUp,
  findLists,
  groupLists,
  isWanted,
  nextThings,
  readOverview,
  type BegunList,
  type Overview,
  type Wanted,
} from './overview.ts';
import { countsInWords } from './summary-text.ts';

/** How many lines “Recently done” shows. */
const recent = 3;

/**
 * The reader's overview: every list begun, for the group and for partners.
 *
 * In: `data-lists`, the address of the lists in short, which is fetched only where something is ticked.
 */
export class ListOverview extends HTMLElement {
  #abort = new AbortController();
  #lists: readonly ListSummary[] = [];
  #groups: OverviewGroups | undefined;
  #meeting: OverviewMeeting | undefined;
  #overview: Overview = { lists: [], done: [], latest: [] };
  #byScope: TicksByScope = new Map();
  #names: ReadonlyMap<string, string> = new Map();
  #isWaiting = false;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#groups = new OverviewGroups(this, this.#part('[data-groups]'), (row, begun) =>
      this.#offer(row, begun),
    );
    this.#meeting = new OverviewMeeting(this.#part('[data-meeting]'), this, signal);
    const stops = [$allTicks, $partners, $notes].map((store) => store.listen(() => this.#later()));
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    this.addEventListener('change', ({ target }) => this.#filtered(target as Element), { signal });
    this.addEventListener('click', ({ target }) => void this.#press(target as Element), { signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part<Part extends HTMLElement>(hook: string): Part {
    return this.querySelector<Part>(hook)!;
  }

  async #start(): Promise<void> {
    if ($allTicks.get().size === 0) return;
    try {
      [this.#lists] = await Promise.all([listsInShort(this.dataset['lists']!), loadStyles(styles)]);
    } catch {
      // Without a connection the lists below still stand.
      return;
    }
    this.#read();
  }

  /** Reads again, once for many changes. */
  #later(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (this.#lists.length > 0) this.#read();
      else void this.#start();
    });
  }

  /** Reads everything that is saved, and shows it. */
  #read(): void {
    const partners = partnersOf($partners.get());
    const scopes = [groupScope, ...partners.map(({ id }) => id)];
    const today = localDay(new Date());
    this.#names = new Map(partners.map(({ id, name }) => [id, name]));
    this.#byScope = $allTicks.get();
    this.#overview = readOverview(this.#lists, this.#byScope, scopes);
    const { lists, done } = this.#overview;
    const isEmpty = lists.length === 0;
    this.#part('[data-empty]').hidden = !isEmpty;
    this.#part('[data-body]').hidden = isEmpty;
    if (isEmpty) return;
    const sum = addUp(lists);
    for (const name of ['done', 'remaining', 'skipped'] as const) {
      setText(this.#part(`[data-sum="${name}"]`), String(sum[name]));
    }
    drawBar(this.#part('[data-body]'), sum);
    setText(
      this.#part('[data-sum-words]'),
      say('overview.sum', { count: lists.length, counts: countsInWords(sum, say) }),
    );
    const due = dueNotes($notes.get(), this.#byScope, new Set(scopes), today);
    const next = nextThings(this.#overview, this.#lists, this.#byScope, due);
    showThings(
      this,
      'next',
      next.map(({ on, ...thing }) => ({
        ...thing,
        ...(on && {
          when: say(thing.late ? 'overview.late' : 'overview.due', { date: formatDate(on) }),
        }),
      })),
      this.#names,
      next.length === 0 ? say('overview.nothingNext') : '',
    );
    showThings(
      this,
      'recent',
      done
        .slice(0, recent)
        .map((line) => ({ ...line, when: dayInWords(localDay(new Date(line.at))) })),
      this.#names,
      done.length === 0 ? say('overview.nothingDone') : '',
    );
    this.#offerChoices(partners.map(({ id }) => id));
    this.#show();
  }

  /** Offers to choose from what there is, and keeps what is chosen. */
  #offerChoices(partners: readonly string[]): void {
    const has = new Set(this.#overview.lists.map(({ scope }) => scope));
    const sheets = groupLists(this.#overview.lists, 'sheet');
    this.#fill('scope', [
      ...(has.has(groupScope) ? [new Option(say('overview.group'), groupScope)] : []),
      ...partners.filter((id) => has.has(id)).map((id) => new Option(this.#names.get(id), id)),
    ]);
    this.#fill(
      'sheet',
      [...sheets].map(
        ([number, [one]]) =>
          new Option(say('overview.sheet', { number, title: one!.list.sheetTitle }), number),
      ),
    );
  }

  #fill(name: string, options: HTMLOptionElement[]): void {
    const select = this.#part<HTMLSelectElement>(`select[name="${name}"]`);
    const { value } = select;
    select.replaceChildren(select.options[0]!, ...options);
    select.value = value;
    if (select.selectedIndex === -1) select.selectedIndex = 0;
  }

  #chosen(name: string): string {
    return this.#part<HTMLSelectElement>(`select[name="${name}"]`).value;
  }

  get #wanted(): Wanted {
    return {
      scope: this.#chosen('scope'),
      state: this.#chosen('state') as TickState | '',
      sheet: Number(this.#chosen('sheet')),
    };
  }

  #filtered(target: Element): void {
    if (target.closest('.overview-filters')) this.#show();
  }

  /** Shows what is chosen, from what was read. */
  #show(): void {
    const wanted = this.#wanted;
    const { lists, done } = this.#overview;
    const found = findLists(lists, wanted);
    const by = this.#chosen('by') as 'scope' | 'sheet';
    const isAll = !wanted.scope && !wanted.state && !wanted.sheet;
    setText(
      this.#part('[data-found]'),
      isAll
        ? ''
        : found.length === 0
          ? say('overview.foundNone')
          : say('overview.found', {
              count: found.length,
              counts: countsInWords(addUp(found), say),
            }),
    );
    this.#part('[data-reset]').hidden = isAll;
    this.#groups!.show({
      all: groupLists(lists, by).keys(),
      groups: groupLists(found, by),
      by,
      state: wanted.state,
      ticks: this.#byScope,
      names: this.#names,
    });
    const isAsked = (one: BegunList) => isWanted(one, wanted);
    this.#meeting!.show({
      lists: lists.filter(isAsked),
      latest: this.#overview.latest.filter(isAsked),
      done: done.filter((line) => isWanted(line, wanted)),
      ticks: this.#byScope,
      names: this.#names,
    });
  }

  /** Offers to leave notes in where the list has any. */
  #offer(row: HTMLElement, { scope, list }: BegunList): void {
    const notes = $notes.get();
    row.querySelector<HTMLElement>('[data-notes]')!.hidden = !list.items.some(({ id }) =>
      noteOf(notes[`${scope}:${id}`]),
    );
    row.dataset['scope'] = scope;
    row.dataset['list'] = list.id;
  }

  async #press(target: Element): Promise<void> {
    if (target.closest('[data-reset]')) {
      this.#part<HTMLFormElement>('.overview-filters').reset();
      this.#show();
      this.#part('select[name="scope"]').focus();
      return;
    }
    const way = target.closest<HTMLElement>('[data-take]')?.dataset['take'];
    const row = target.closest<HTMLElement>('[data-list]');
    if (!way || !row) return;
    const begun = this.#overview.lists.find(
      ({ scope, list }) => scope === row.dataset['scope'] && list.id === row.dataset['list'],
    )!;
    const withNotes = row.querySelector<HTMLInputElement>('[data-notes] input')!.checked;
    const { takeList } = await import('./overview-take.ts');
    await takeList(way, begun, this.#byScope.get(begun.scope) ?? {}, this.#names, withNotes);
  }
}

customElements.define('list-overview', ListOverview);

declare global {
  interface HTMLElementTagNameMap {
    'list-overview': ListOverview;
  }
}
