import { say } from '../../lib/common-words.ts';
import { termOf, wordAt, type MarkedWord } from './marked-word.ts';
import type { Meanings } from './meanings.ts';
import { placeNote } from './note-place.ts';
import { noteText } from './term-link.ts';

/** Milliseconds before a note shows, so that a pointer that only passes by calls none. */
const showDelay = 120;

/** Milliseconds before a note goes, so that the pointer can move on to it. */
const hideDelay = 300;

/**
 * The one note of a page: shows the meaning of the word that the reader points at, moves the focus to
 * or taps, and stays until the reader leaves both or presses Escape (WCAG 2.2, 1.4.13).
 *
 * The word stays a link. The first tap shows its note; a second, a click or Enter follows the link.
 */
export class TermNote extends HTMLElement {
  /** Set before the note stands in the page. */
  meanings: Meanings = {};
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The word whose note shows. */
  #word: MarkedWord | undefined;
  /** The word whose note the reader sent away with Escape while the word kept the focus. */
  #dismissed: MarkedWord | undefined;
  /** The word whose note showed when the finger came down. */
  #atTapStart: MarkedWord | undefined;
  /** Tells whether the reader’s last act was with a finger or a pen. */
  #isTouch = false;
  /** Tells whether the page’s last pointer can rest on a word; after a finger, `:hover` only seems to. */
  #canHover = true;

  connectedCallback(): void {
    this.id = 'term-note';
    this.setAttribute('role', 'tooltip');
    this.hidden = true;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const listen = <K extends keyof DocumentEventMap>(
      type: K,
      listener: (event: DocumentEventMap[K]) => void,
    ) => document.addEventListener(type, listener, { signal });

    listen('pointerover', (event) => this.#onPointerOver(event));
    listen('pointerout', ({ target }) => {
      if (!this.#isTouch && (wordAt(target) || this.contains(target as Node))) {
        this.#later(() => this.#settle(), hideDelay);
      }
    });
    listen('pointerdown', ({ pointerType }) => {
      this.#meetPointer(pointerType);
      this.#atTapStart = this.#word;
    });
    // Not when the finger comes down: the reader may only want to scroll.
    listen('pointerup', ({ target }) => {
      if (this.#isTouch && !wordAt(target) && !this.contains(target as Node)) this.hide();
    });
    listen('click', (event) => this.#onClick(event));
    listen('focusin', ({ target }) => {
      const word = wordAt(target);
      if (word) this.show(word);
    });
    listen('focusout', ({ target, relatedTarget }) => {
      this.#dismissed = undefined;
      // A tap on the note takes the focus from its word, and the note should stay. With the keyboard
      // it goes at once, so that it never hides what has the focus next.
      if (wordAt(target) && !this.#isTouch) this.#settle(relatedTarget);
    });
    listen('keydown', ({ key }) => {
      this.#isTouch = false;
      if (key !== 'Escape') return;
      this.#dismissed = this.#word;
      this.hide();
    });
    // The note moves with the page, but not with a table that scrolls by itself.
    document.addEventListener('scroll', ({ target }) => target !== document && this.#place(), {
      capture: true,
      signal,
    });
    addEventListener('resize', () => this.#place(), { signal });
    // Also where text becomes larger: the word moves, and the note grows.
    const sizes = new ResizeObserver(() => this.#place());
    for (const one of [this, document.documentElement]) sizes.observe(one);
    signal.addEventListener('abort', () => sizes.disconnect());
    // A page that comes back from the browser's cache starts without a note.
    addEventListener('pagehide', () => this.hide(), { signal });
  }

  disconnectedCallback(): void {
    this.hide();
    this.#abort.abort();
  }

  /** Takes over from before this script was there: shows what the reader waits for. */
  begin({ isTouch, tapped }: { isTouch: boolean; tapped: MarkedWord | undefined }): void {
    this.#meetPointer(isTouch ? 'touch' : 'mouse');
    if (tapped) this.show(tapped);
    else this.#settle();
  }

  /** Shows the meaning of a word, and ties it to the word for screen readers. */
  show(word: MarkedWord): void {
    clearTimeout(this.#timer);
    const meaning = this.meanings[termOf(word)];
    if (word === this.#word || !meaning) return;
    this.hide();
    this.#word = word;
    this.replaceChildren(paragraph(noteText(meaning, word.textContent)));
    if (this.#isTouch) this.append(paragraph(say('js.glossary.again')));
    this.hidden = false;
    word.setAttribute('aria-describedby', this.id);
    this.#place();
  }

  /** Takes the note away. */
  hide(): void {
    clearTimeout(this.#timer);
    this.#word?.removeAttribute('aria-describedby');
    this.#word = undefined;
    this.hidden = true;
  }

  #onPointerOver({ target, pointerType }: PointerEvent): void {
    this.#meetPointer(pointerType);
    if (this.#isTouch) return;
    const word = wordAt(target);
    if (this.contains(target as Node)) clearTimeout(this.#timer);
    else if (word) this.#later(() => this.show(word), showDelay);
  }

  #meetPointer(type: string): void {
    this.#isTouch = type !== 'mouse';
    this.#canHover = !this.#isTouch;
  }

  #onClick(event: MouseEvent): void {
    const word = wordAt(event.target);
    // Without a pointer (`detail` is 0) it is the keyboard, which has had its note by the focus.
    if (!word || !this.#isTouch || event.detail === 0 || word === this.#atTapStart) return;
    event.preventDefault();
    this.show(word);
  }

  /** Shows the note of the word that is pointed at, else of the one with the focus, else none. */
  #settle(focus: EventTarget | null = document.activeElement): void {
    if (this.#canHover && this.matches(':hover')) return;
    const pointedAt = this.#canHover && document.querySelector<MarkedWord>('a[data-term]:hover');
    const focused = wordAt(focus);
    if (pointedAt) this.show(pointedAt);
    else if (focused && focused !== this.#dismissed) this.show(focused);
    else this.hide();
  }

  #later(act: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, delay);
  }

  #place(): void {
    if (!this.#word) return;
    this.style.left = '0';
    this.style.top = '0';
    const origin = this.getBoundingClientRect();
    const { left, top } = placeNote([...this.#word.getClientRects()], origin, {
      left: 0,
      top: Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0),
      right: document.documentElement.clientWidth,
      bottom: innerHeight,
    });
    this.style.left = `${left - origin.left}px`;
    this.style.top = `${top - origin.top}px`;
  }
}

/** Puts the note into the page, and lets it take over. */
export function startNotes(
  meanings: Meanings,
  reader: { isTouch: boolean; tapped: MarkedWord | undefined },
): void {
  const note = document.createElement('term-note');
  note.meanings = meanings;
  document.querySelector('main')!.append(note);
  note.begin(reader);
}

function paragraph(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

customElements.define('term-note', TermNote);

declare global {
  interface HTMLElementTagNameMap {
    'term-note': TermNote;
  }
}
