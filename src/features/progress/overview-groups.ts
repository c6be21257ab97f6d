import type { TicksByScope } from '../checklist/scopes.ts';
import type { TickState } from '../checklist/tick.ts';
import { addressOf, clonePart, drawBar, setText } from './overview-parts.ts';
import { overviewSay as say } from './overview-words.ts';
import { addUp, linesOf, type BegunList } from './overview.ts';
import { countsInWords, placeInWords } from './summary-text.ts';

/** What the groups are drawn from. */
export type Shown = {
  /** Every group that there is, in order, and those of them that are wanted. */
  all: Iterable<string>;
  groups: ReadonlyMap<string, readonly BegunList[]>;
  by: 'scope' | 'sheet';
  state: TickState | '';
  ticks: TicksByScope;
  names: ReadonlyMap<string, string>;
};

/** How many lists of a single group are shown unasked. */
const openAtOnce = 8;

type Folds = { part: HTMLDetailsElement; draw?: (() => void) | undefined };

/** Tells one begun list from another. */
const keyOf = ({ scope, list }: BegunList) => `${scope}:${list.id}`;

/**
 * The groups of lists in the overview. Each is folded; its rows are made when it is opened, and the
 * lines of a list when its row is. Parts that stand already are used again.
 */
export class OverviewGroups {
  readonly #overview: HTMLElement;
  readonly #place: HTMLElement;
  /** Called with a list whose row is opened, to offer what can be done with it. */
  readonly #opened: (row: HTMLElement, begun: BegunList) => void;
  #parts = new Map<string, Folds>();

  constructor(
    overview: HTMLElement,
    place: HTMLElement,
    opened: (row: HTMLElement, begun: BegunList) => void,
  ) {
    this.#overview = overview;
    this.#place = place;
    this.#opened = opened;
    // A press draws at once, before the part opens; `toggle`, which doesn't bubble, tells of other ways.
    place.addEventListener('click', ({ target }) => {
      const summary = (target as Element).closest('summary');
      if (summary) this.#draw(summary.parentElement as HTMLDetailsElement);
    });
    place.addEventListener(
      'toggle',
      ({ target }) => {
        const part = target as HTMLDetailsElement;
        if (part.open) this.#draw(part);
      },
      true,
    );
  }

  /** Shows groups; a single one is opened. */
  show(shown: Shown): void {
    const parts = [...shown.all].map((key) => {
      const group = this.#part(`${shown.by} ${key}`, 'group');
      const lists = shown.groups.get(key) ?? [];
      group.part.hidden = lists.length === 0;
      if (lists.length === 0) return group.part;
      setText(group.part.querySelector('[data-name]')!, this.#nameOf(key, lists[0]!, shown));
      const count = say('overview.lists', { count: lists.length });
      this.#count(group.part, lists, `${count}: ${countsInWords(addUp(lists), say)}`);
      group.draw = () => this.#drawRows(group.part, lists, shown);
      if (shown.groups.size === 1 && lists.length <= openAtOnce) group.part.open = true;
      if (group.part.open) this.#draw(group.part);
      return group.part;
    });
    const { children } = this.#place;
    const isSame =
      parts.length === children.length && parts.every((part, at) => part === children[at]);
    if (!isSame) this.#place.replaceChildren(...parts);
  }

  #nameOf(key: string, { list }: BegunList, { by, names }: Shown): string {
    if (by === 'scope') return names.get(key) ?? say('overview.group');
    return say('overview.sheet', { number: key, title: list.sheetTitle });
  }

  #count(part: Element, lists: readonly BegunList[], words: string): void {
    setText(part.querySelector('[data-counts]')!, words);
    drawBar(part, addUp(lists));
  }

  #part(key: string, template: string): Folds {
    const known = this.#parts.get(key);
    if (known) return known;
    const made = clonePart(this.#overview, template);
    const part = made.matches('details') ? made : made.querySelector('details')!;
    const folds: Folds = { part: part as HTMLDetailsElement };
    this.#parts.set(key, folds);
    return folds;
  }

  #drawRows(group: Element, lists: readonly BegunList[], shown: Shown): void {
    const rows = lists.map((begun) => {
      const row = this.#part(`${shown.by} ${keyOf(begun)}`, 'row');
      const name = shown.by === 'scope' ? begun.list.title : placeInWords(begun, shown.names, say);
      setText(row.part.querySelector('[data-name]')!, name);
      this.#count(row.part, [begun], countsInWords(begun, say));
      row.draw = () => this.#drawLines(row.part, begun, shown);
      if (row.part.open) this.#draw(row.part);
      return row.part.parentElement!;
    });
    group.querySelector('[data-rows]')!.replaceChildren(...rows);
  }

  #drawLines(row: HTMLElement, begun: BegunList, { ticks, state }: Shown): void {
    const lines = linesOf(begun.list, ticks.get(begun.scope) ?? {}, state).map((line) => {
      const made = clonePart(this.#overview, 'line');
      made.dataset['is'] = line.state;
      const link = made.querySelector('a')!;
      link.href = addressOf(begun, line.id);
      link.textContent = line.label;
      made.querySelector('span')!.textContent = say(`overview.state.${line.state}`);
      return made;
    });
    row.querySelector('[data-lines]')!.replaceChildren(...lines);
    row.querySelector<HTMLAnchorElement>('[data-open-list]')!.href = addressOf(
      begun,
      begun.list.id,
    );
    this.#opened(row, begun);
  }

  /** Draws what is in a part, unless it stands there already. */
  #draw(part: HTMLDetailsElement): void {
    for (const folds of this.#parts.values()) {
      if (folds.part !== part || !folds.draw) continue;
      folds.draw();
      folds.draw = undefined;
    }
  }
}
