// By address, because a page links every style sheet that its scripts import, even later.
import styles from '../../styles/promise.css?url&no-inline';
import { localDay } from '../../lib/dates.ts';
import { DrawLater } from '../../lib/draw-later.ts';
import { loadStyles } from '../../lib/late-styles.ts';
import { notify } from '../../notices/notices-store.ts';
import { mailtoAddress } from '../strategy/exports/mail-address.ts';
import { planSay } from '../strategy/plan-words.ts';
import { say } from '../strategy/say-once.ts';
import type { Changes } from '../strategy/commitments-store.ts';
import { askNext, questionsEmail, type Topic } from './ask-next.ts';
import { promiseSay, promiseTexts } from './promise-words.ts';
import { copiesFor, drawCards, drawSentences, drawTopics } from './promise-view.ts';
import { TextTooLong } from './read-promise.ts';
import { type TextRead, readText, shownOf, type Shown } from './shown-reading.ts';
import { warmSteps, warmUp } from './warm-up.ts';

/** Says that the reader starts a commitment: its draft, and a note of where that comes from. */
export type StartEvent = CustomEvent<{ draft: Changes; note: string }>;

/** How long a reader pauses, in milliseconds, before what is typed is read. */
const pause = 600;

/** Sentences that are drawn before the page is painted; a phone shows fewer. */
const firstSentences = 8;

/** Largest file that is opened, in bytes. */
const largest = 20_000_000;

/**
 * Reads what a partner wrote, and shows what was promised and what to ask next.
 *
 * The text stays in the box: nothing of it is saved. Out: `tta:start`.
 */
export class PromiseReader extends HTMLElement {
  #abort = new AbortController();
  /** Keys of marks that the reader took away, and ids of questions left out of the email. */
  #gone = new Set<string>();
  #leftOut = new Set<string>();
  #read: TextRead | undefined;
  #shown: Shown | undefined;
  readonly #later = new DrawLater();
  #topics: Topic[] = [];
  #copy: ReturnType<typeof copiesFor> | undefined;
  #steps: Iterator<unknown> | undefined;
  #wait: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('dragover', (event) => this.#over(event), { signal });
    this.addEventListener('dragleave', () => delete this.dataset['over'], { signal });
    this.addEventListener('drop', (event) => this.#drop(event), { signal });
    document.addEventListener('visibilitychange', () => this.#warmUp(), { signal });
    addEventListener('beforeprint', () => this.#later.finish(), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#wait);
    this.#later.start([]);
    this.#abort.abort();
  }

  /** Shows the panel, or hides it with the text kept; returns whether it is shown. */
  async toggle(): Promise<boolean> {
    await loadStyles(styles);
    this.hidden = !this.hidden;
    if (!this.hidden) {
      this.#box.focus();
      this.#warmUp();
    }
    return !this.hidden;
  }

  /** Makes the first reading quick, for as long as the panel is seen. */
  #warmUp(): void {
    const isSeen = () => !this.hidden && !document.hidden;
    if (!isSeen()) return;
    this.#steps ??= warmSteps(localDay(new Date()), promiseTexts);
    warmUp(this.#steps, isSeen);
  }

  #part<Part extends HTMLElement>(name: string): Part {
    return this.querySelector<Part>(`[data-promise-${name}]`)!;
  }

  get #box(): HTMLTextAreaElement {
    return this.#part('text');
  }

  /**
   * Shows what the text says, with so many sentences drawn at once; says what stops it, and tells whether
   * it was read.
   */
  #show(first = firstSentences): boolean {
    clearTimeout(this.#wait);
    const today = localDay(new Date());
    const text = this.#box.value;
    this.#shown = undefined;
    this.#later.start([]);
    this.#tell('');
    try {
      const start = performance.now();
      if (this.#read?.text !== text || this.#read.today !== today)
        this.#read = text.trim() === '' ? undefined : readText(text, today);
      if (this.#read) this.#shown = shownOf(this.#read, this.#gone);
      // `npm run bench:promise` reads it.
      performance.measure('promise', { start });
    } catch (error) {
      if (!(error instanceof TextTooLong)) throw error;
      const number = (count: number) => count.toLocaleString(document.documentElement.lang);
      const values = { length: number(error.length), most: number(error.most) };
      this.#tell(promiseSay('promise.tooLong', values));
    }
    this.#part('result').hidden = !this.#shown;
    if (!this.#shown) {
      say(this.#part('summary'), '');
      return false;
    }
    this.#draw(this.#shown, today, first);
    return true;
  }

  /** Draws the first sentences, and all others bit by bit. */
  #draw(shown: Shown, today: string, first: number): void {
    const { text, found, sentences, marks } = shown;
    this.#topics = askNext(text, found, sentences, marks, { today, say: promiseSay });
    this.#copy ??= copiesFor(this);
    const steps = [
      ...drawSentences(this.#part('sentences'), this.#copy, shown),
      ...drawCards(this.#part('cards'), this.#copy, found, today),
      ...drawTopics(this.#part('topics'), this.#copy, this.#topics, this.#leftOut),
    ];
    for (const draw of steps.splice(0, first)) draw();
    this.#later.start(steps);
    this.#part('ask').hidden = this.#topics.length === 0;
    this.#part('left-out').hidden = !shown.leftOut;
    this.#part('restore').hidden = this.#gone.size === 0;
    const hedges = marks.filter(({ kind }) => kind === 'hedge').length;
    const ways = promiseSay('promise.hedges', { count: hedges });
    const promises =
      found.length === 0
        ? promiseSay('promise.none')
        : promiseSay('promise.promises', { count: found.length });
    say(this.#part('summary'), hedges > 0 ? `${promises} ${ways}` : promises);
  }

  /** Says what stops the reading; empty takes it back. */
  #tell(problem: string): void {
    const place = this.#part('problem');
    place.hidden = problem === '';
    say(place, problem);
    this.#box.setAttribute('aria-invalid', String(problem !== ''));
  }

  #input({ target }: Event): void {
    if (target === this.#box) {
      clearTimeout(this.#wait);
      this.#wait = setTimeout(() => this.#show(), pause);
      return;
    }
    if (!(target instanceof HTMLInputElement)) return;
    const { question } = target.dataset;
    if (question !== undefined) {
      if (target.checked) this.#leftOut.delete(question);
      else this.#leftOut.add(question);
    } else if (target.files?.[0]) {
      void this.#open(target.files[0]);
      // The same file can be chosen again.
      target.value = '';
    }
  }

  #over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dataset['over'] = '';
  }

  #drop(event: DragEvent): void {
    delete this.dataset['over'];
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#open(file);
  }

  /** Puts the words of a file into the box, in place of what stood there. */
  async #open(file: File): Promise<void> {
    const isEml = /\.eml$/i.test(file.name) || file.type === 'message/rfc822';
    if (!isEml && !/\.txt$/i.test(file.name) && file.type !== 'text/plain') {
      return this.#tell(promiseSay('promise.wrongFile', { name: file.name }));
    }
    if (file.size > largest) {
      return this.#tell(promiseSay('promise.largeFile', { name: file.name }));
    }
    let text = '';
    try {
      const { readEml, readTxt } = await import('./read-eml.ts');
      const bytes = new Uint8Array(await file.arrayBuffer());
      text = isEml ? readEml(bytes) : readTxt(bytes);
    } catch {
      // A file that went away, or that the device won't open, holds no words either.
    }
    if (text.trim() === '') {
      return this.#tell(promiseSay('promise.emptyFile', { name: file.name }));
    }
    const before = this.#box.value;
    this.#fill(text);
    if (before.trim() === '') return;
    notify({
      kind: 'plan',
      text: promiseSay('promise.replaced', { name: file.name }),
      stays: true,
      action: { label: planSay('plan.js.undo'), run: () => this.#fill(before) },
    });
  }

  #fill(text: string): void {
    this.#box.value = text;
    this.#readAndLead();
  }

  /** Reads, and leads the reader to what was found. */
  #readAndLead(): void {
    if (this.#show()) {
      this.#part('found').focus();
      return;
    }
    if (this.#box.value.trim() === '') this.#tell(promiseSay('promise.nothing'));
    this.#box.focus();
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest<HTMLButtonElement>('button');
    if (!button) return;
    const { dataset } = button;
    if ('read' in dataset) this.#readAndLead();
    else if (dataset['remove'] !== undefined) this.#remove(button, dataset['remove']);
    else if ('promiseRestore' in dataset) {
      this.#gone.clear();
      this.#readAndLead();
    } else if (dataset['startWith']) this.#start(Number(dataset['startWith']));
    else if ('promiseCopy' in dataset) void this.#copyEmail();
    else if ('promiseMail' in dataset) this.#mail();
  }

  /** Takes a mark away; the focus goes to the one that now stands in its place. */
  #remove(button: HTMLElement, key: string): void {
    const at = [...this.querySelectorAll('[data-remove]')].indexOf(button);
    const drawn = [...this.#part('sentences').children];
    this.#gone.add(key);
    this.#show(drawn.findIndex((sentence) => sentence.contains(button)) + 1);
    const left = this.querySelectorAll<HTMLElement>('[data-remove]');
    (left[Math.min(at, left.length - 1)] ?? this.#part('restore')).focus();
  }

  #start(at: number): void {
    const { draft, check } = this.#shown!.found[at]!;
    const detail = {
      draft: { ...draft, toCheck: check.join(' ') },
      note: promiseSay('promise.note'),
    };
    this.dispatchEvent(new CustomEvent('tta:start', { bubbles: true, detail }));
  }

  async #copyEmail(): Promise<void> {
    const { body } = questionsEmail(this.#topics, this.#leftOut, promiseSay);
    try {
      await navigator.clipboard.writeText(body);
      notify({ kind: 'plan', text: planSay('plan.js.copied'), stays: false });
    } catch {
      notify({ kind: 'plan', text: planSay('plan.js.copyFailed'), selectable: body, stays: true });
    }
  }

  #mail(): void {
    const address = mailtoAddress(questionsEmail(this.#topics, this.#leftOut, promiseSay));
    if (address) location.href = address;
    else notify({ kind: 'plan', text: planSay('plan.js.tooLongForMail'), stays: true });
  }
}

customElements.define('promise-reader', PromiseReader);

declare global {
  interface HTMLElementTagNameMap {
    'promise-reader': PromiseReader;
  }
}
