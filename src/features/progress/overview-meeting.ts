import { dayNumber, formatDate, localDay, type IsoDate } from '../../lib/dates.ts';
import { notify } from '../../notices/notices-store.ts';
import { lastMeetingKey } from '../../storage/keys.ts';
import { readText, writeText } from '../../storage/settings.ts';
import type { TicksByScope } from '../checklist/scopes.ts';
import { afterPaint, setText, showThings } from './overview-parts.ts';
import { overviewSay as say } from './overview-words.ts';
import { doneSince, nextThings, type Overview } from './overview.ts';
import { summaryText } from './summary-text.ts';

/** What the reader takes to a meeting, as they have chosen it. */
export type Chosen = Overview & { ticks: TicksByScope; names: ReadonlyMap<string, string> };

/** How many lines done since the last meeting are shown, and how many the summary names. */
const [shownLines, namedLines] = [5, 20];

/** What was done since the last meeting, and the summary. The day is kept only if the reader says so. */
export class OverviewMeeting {
  readonly #place: HTMLElement;
  readonly #overview: HTMLElement;
  #chosen: Chosen | undefined;

  constructor(place: HTMLElement, overview: HTMLElement, signal: AbortSignal) {
    this.#place = place;
    this.#overview = overview;
    const kept = readText(lastMeetingKey);
    if (kept !== undefined && dayNumber(kept) !== undefined) {
      this.#day.value = kept;
      this.#keep.checked = true;
    }
    place.addEventListener('change', ({ target }) => this.#changed(target as Element), { signal });
    place.addEventListener('click', ({ target }) => void this.#press(target as Element), {
      signal,
    });
    const read = place.querySelector('[data-read]')!;
    read.addEventListener('toggle', () => this.#write(), { signal });
  }

  get #day(): HTMLInputElement {
    return this.#place.querySelector<HTMLInputElement>('[data-since]')!;
  }

  get #keep(): HTMLInputElement {
    return this.#place.querySelector<HTMLInputElement>('[data-keep]')!;
  }

  /** Shows what the reader has chosen in the rest of the overview. */
  show(chosen: Chosen): void {
    this.#chosen = chosen;
    afterPaint(() => {
      // Of several choices in one go, only the last is shown.
      if (this.#chosen !== chosen) return;
      this.#showSince();
      this.#write();
    });
  }

  #changed(target: Element): void {
    if (target !== this.#day && target !== this.#keep) return;
    const day = this.#since;
    if (this.#keep.checked && day) writeText(lastMeetingKey, day);
    else if (readText(lastMeetingKey) !== undefined) writeText(lastMeetingKey, undefined);
    this.#showSince();
    this.#write();
  }

  /** The day of the last meeting; undefined where none is given, or one to come. */
  get #since(): IsoDate | undefined {
    const { value } = this.#day;
    return dayNumber(value) === undefined || value > localDay(new Date()) ? undefined : value;
  }

  #showSince(): void {
    const day = this.#since;
    const done = day === undefined ? [] : doneSince(this.#chosen!.done, day);
    const date = { day: formatDate(day ?? localDay(new Date())) };
    const words =
      day === undefined
        ? this.#day.value && say('overview.notYet')
        : done.length > 0
          ? say('overview.since', { ...date, count: done.length })
          : say('overview.sinceNone', date);
    setText(this.#place.querySelector('[data-since-words]')!, words);
    const more = done.length - shownLines;
    showThings(
      this.#overview,
      'since',
      done.slice(0, shownLines),
      this.#chosen!.names,
      more > 0 ? say('overview.more', { count: more }) : '',
    );
  }

  get #summary(): string {
    const { lists, names, ticks } = this.#chosen!;
    const day = this.#since;
    return summaryText(
      {
        lists,
        next: nextThings(this.#chosen!, [], ticks, []),
        names,
        today: localDay(new Date()),
        since: day === undefined ? undefined : { day, done: doneSince(this.#chosen!.done, day) },
        most: namedLines,
      },
      say,
    );
  }

  /** Writes the summary where the reader can read it, if that is open. */
  #write(): void {
    const read = this.#place.querySelector<HTMLDetailsElement>('[data-read]')!;
    if (read.open && this.#chosen) setText(read.querySelector('[data-summary]')!, this.#summary);
  }

  async #press(target: Element): Promise<void> {
    if (!target.closest('[data-copy]')) return;
    const summary = this.#summary;
    try {
      await navigator.clipboard.writeText(summary);
      notify({ kind: 'summary', text: say('overview.take.copied'), stays: false });
    } catch {
      const text = say('overview.take.copyFailed');
      notify({ kind: 'summary', text, selectable: summary, stays: true });
    }
  }
}
