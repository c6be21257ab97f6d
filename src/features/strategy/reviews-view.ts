import { formatDate, localDay } from '../../lib/dates.ts';
import { removeReading, saveReading } from './commitments-store.ts';
import { courseOf, expectedOn, type Course } from './course.ts';
import { tell, tellWithUndo } from './plan-notices.ts';
import { planSay } from './plan-words.ts';
import { typedNumber } from './read-number.ts';
import { statusOf } from './reviews.ts';
import type { Reading, SavedCommitment } from './saved-commitment.ts';
import { say } from './say-once.ts';
import { sinceLastReview } from './since-last-review.ts';

/** What the reviews of a commitment need from the builder around them. */
type Around = {
  commitment(): SavedCommitment;
  /** Saves a commitment that isn't yet, so that it can take a reading. */
  ensureSaved(): void;
  signal: AbortSignal;
};

const texts = ['on', 'value', 'note', 'link', 'reply'] as const;

/** Fields that show in the picture and the table. */
const drawn = [
  'id',
  'agreedOn',
  'dueOn',
  'baselineStatus',
  'baselineValue',
  'baselineNumber',
  'target',
  'targetNumber',
  'unit',
  'better',
  'readings',
] as const;

/** The readings of one commitment: picture, table, the form that adds one. */
export class CommitmentReviews {
  readonly #place: HTMLElement;
  readonly #around: Around;
  #editing: string | undefined;
  #shown = '';
  #drawnFrom = '';

  constructor(place: HTMLElement, around: Around) {
    this.#place = place;
    this.#around = around;
    const { signal } = around;
    this.#form.addEventListener('submit', (event) => this.#save(event), { signal });
    place.addEventListener('click', (event) => this.#press(event), { signal });
  }

  get #form(): HTMLFormElement {
    return this.#place.querySelector<HTMLFormElement>('[data-reading-form]')!;
  }

  #control(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  /** Shows how the commitment stands today. */
  render(): void {
    const commitment = this.#around.commitment();
    const today = localDay(new Date());
    if (this.#shown !== commitment.id) {
      this.#shown = commitment.id;
      this.#clear();
      this.#place.querySelector<HTMLDetailsElement>('[data-reading]')!.open = false;
    }
    const status = statusOf(commitment, today);
    const tag = this.#place.querySelector<HTMLElement>('[data-status]')!;
    tag.dataset['status'] = status;
    say(tag, planSay(`plan.js.status.${status}`));
    say(this.#place.querySelector('[data-change]'), this.#changeInWords(commitment));
    // Typing goes on while the picture stays: it is drawn anew only for what shows in it.
    const drawnFrom = JSON.stringify([today, ...drawn.map((name) => commitment[name])]);
    if (drawnFrom === this.#drawnFrom) return;
    this.#drawnFrom = drawnFrom;
    const course = courseOf(commitment);
    this.#renderChart(commitment, course, today);
    this.#renderRows(commitment, course);
  }

  #changeInWords(commitment: SavedCommitment): string {
    const change = sinceLastReview(commitment);
    if (!change) return '';
    return planSay(`plan.js.change.${change.direction}`, {
      from: change.from.value,
      to: change.to.value,
      date: formatDate(change.from.on),
      unit: commitment.unit,
    }).trim();
  }

  #renderChart(commitment: SavedCommitment, course: Course, today: string): void {
    const figure = this.#place.querySelector<HTMLElement>('[data-chart]')!;
    const drawn = (course.start && course.end) || course.readings.length > 1;
    if (drawn) void this.#draw(figure, commitment, today);
    else figure.hidden = true;
    const missing = this.#place.querySelector<HTMLElement>('[data-numbers-missing]')!;
    missing.hidden = Boolean(drawn) || commitment.readings.length === 0;
    if (!missing.hidden) say(missing, planSay('plan.js.numbersMissing'));
  }

  /** Draws the picture; what draws it loads with the first. */
  async #draw(figure: HTMLElement, commitment: SavedCommitment, today: string): Promise<void> {
    const from = this.#drawnFrom;
    const made = await import('./course-picture.ts').catch(() => undefined);
    if (from !== this.#drawnFrom) return;
    // Without a connection the table says the same.
    figure.hidden = !made;
    made?.drawCourseOf(figure.querySelector<SVGSVGElement>('[data-picture]')!, commitment, today);
  }

  #renderRows({ readings, unit }: SavedCommitment, course: Course): void {
    const expected = new Map(course.readings.map(({ id, on }) => [id, expectedOn(course, on)]));
    this.#place.querySelector<HTMLElement>('[data-table-room]')!.hidden = readings.length === 0;
    this.#place
      .querySelector('[data-rows]')!
      .replaceChildren(
        ...readings.map((reading) => this.#row(reading, unit, expected.get(reading.id))),
      );
  }

  #row(reading: Reading, unit: string, expected: number | undefined): HTMLTableRowElement {
    const row = document.createElement('tr');
    row.dataset['readingId'] = reading.id;
    const cell = (text: string) => {
      const made = row.insertCell();
      made.textContent = text;
      return made;
    };
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = reading.on ? formatDate(reading.on) : '';
    row.append(head);
    cell(`${reading.value} ${reading.value ? unit : ''}`.trim());
    cell(expected === undefined ? '' : String(expected));
    const said = cell('');
    for (const [key, text] of [
      ['note', reading.note],
      ['link', reading.link],
      ['reply', reading.reply],
    ] as const) {
      if (!text) continue;
      const line = document.createElement('p');
      line.textContent = planSay(`plan.js.reading.${key}`, { text });
      said.append(line);
    }
    const controls = row.insertCell();
    for (const act of ['edit', 'remove'] as const) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.dataset['readingAct'] = act;
      button.textContent = planSay(`plan.js.reading.${act}`);
      button.setAttribute(
        'aria-label',
        planSay(`plan.js.reading.${act}Name`, { date: head.textContent }),
      );
      controls.append(button);
    }
    return row;
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest<HTMLElement>('[data-reading-act]');
    if (!button) return;
    const id = button.closest<HTMLElement>('[data-reading-id]')!.dataset['readingId']!;
    const commitment = this.#around.commitment();
    const reading = commitment.readings.find((one) => one.id === id);
    if (!reading) return;
    if (button.dataset['readingAct'] === 'edit') {
      this.#editing = id;
      for (const name of texts) this.#control(name).value = reading[name];
      this.#place.querySelector<HTMLDetailsElement>('[data-reading]')!.open = true;
      this.#control('on').focus();
      return;
    }
    removeReading(commitment.id, id);
    this.#place.querySelector<HTMLElement>('[data-reading] summary')!.focus();
    tellWithUndo('reading.removed', () => saveReading(commitment.id, reading, id));
  }

  #clear(): void {
    this.#editing = undefined;
    this.#form.reset();
    this.#control('on').value = localDay(new Date());
    this.#error('', undefined);
  }

  #error(text: string, name: string | undefined): void {
    const place = this.#place.querySelector<HTMLElement>('[data-reading-error]')!;
    place.hidden = text === '';
    place.textContent = text;
    for (const one of ['on', 'value']) {
      this.#control(one).setAttribute('aria-invalid', String(one === name));
    }
    if (name) this.#control(name).focus();
  }

  #save(event: Event): void {
    event.preventDefault();
    const [on, value, note, link, reply] = texts.map((name) =>
      this.#control(name).value.trim(),
    ) as [string, string, string, string, string];
    if (on === '') {
      this.#error(planSay('plan.js.reading.needsDay'), 'on');
      return;
    }
    if (value !== '' && typedNumber(value) === undefined) {
      this.#error(planSay('plan.js.reading.needsNumber', { text: value }), 'value');
      return;
    }
    if ([value, note, link, reply].every((text) => text === '')) {
      this.#error(planSay('plan.js.reading.empty'), 'value');
      return;
    }
    this.#around.ensureSaved();
    saveReading(this.#around.commitment().id, { on, value, note, link, reply }, this.#editing);
    this.#clear();
    this.#place.querySelector<HTMLDetailsElement>('[data-reading]')!.open = false;
    this.#place.querySelector<HTMLElement>('[data-reading] summary')!.focus();
    const status = statusOf(this.#around.commitment(), localDay(new Date()));
    tell('reading.saved', false, { status: planSay(`plan.js.status.${status}`) });
  }
}
