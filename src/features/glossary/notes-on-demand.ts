/*
 * Brings the notes on marked words to a page that has such words. Their script and the meanings load when the reader
 * first points at one, taps one or moves the focus; until then, and if it never comes, a marked word
 * is a plain link to the glossary.
 */
import { loadMeanings } from './meanings.ts';
import { wordAt, type MarkedWord } from './marked-word.ts';

/** Waits for the first event that may need a note, and for a tap that comes before the script. */
function waitForReader(): void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let isTouch = false;
  let tapped: MarkedWord | undefined;

  async function load(): Promise<void> {
    const loaded = Promise.all([import('./term-note-element.ts'), loadMeanings()]);
    const [script, meanings] = (await loaded.catch(() => undefined)) ?? [];
    if (signal.aborted) return;
    waiting.abort();
    if (script && meanings) script.startNotes(meanings, { isTouch, tapped });
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

if (document.querySelector('a[data-term]')) waitForReader();
