/*
 * Brings the notes on marked words to a page that has such words. Their script loads when the reader
 * first points at one, taps one or moves the focus; until then, and if it never comes, a marked word
 * is a plain link to the glossary.
 */
import { wordAt, type MarkedWord } from './marked-word.ts';

/** Waits for the first event that may need a note, and for a tap that comes before the script. */
function waitForReader(): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let isTouch = false;
  let tapped: MarkedWord | undefined;

  async function load(): Promise<void> {
    const script = await import('./term-note-element.ts').catch(() => undefined);
    if (signal.aborted) return;
    waiting.abort();
    if (script) script.startNotes({ isTouch, tapped });
    else if (tapped) location.assign(tapped.href);
  }

  document.addEventListener(
    'pointerover',
    ({ pointerType, target }) => {
      isTouch = pointerType !== 'mouse';
      if (wordAt(target)) void load();
    },
    { signal },
  );
  // Any focus calls the script, so that it is there by the time the focus reaches a word.
  document.addEventListener('focusin', () => void load(), { signal });
  document.addEventListener(
    'click',
    (event) => {
      const word = wordAt(event.target);
      // Without a pointer (`detail` is 0) it is the keyboard, which has had its note by the focus.
      if (!word || !isTouch || event.detail === 0 || tapped === word) return;
      event.preventDefault();
      tapped = word;
      void load();
    },
    { signal },
  );
}

if (document.querySelector('a[data-meaning]')) waitForReader();
