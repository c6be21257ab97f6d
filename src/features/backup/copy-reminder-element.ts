import { savedSay } from './saved-words.ts';
import { isTabOnly } from '../../storage/area.ts';
import { remindedKey } from '../../storage/keys.ts';
import { readText, savedTexts, writeText } from '../../storage/settings.ts';
import { copiedAt, savedCounts } from './backup-store.ts';
import { isWork } from './kinds.ts';
import { isReminderDue, lastChange, readReminded } from './reminder.ts';
import { dayInWords } from './day-in-words.ts';

/** Reminds the reader of saving a copy where that is due. In: `data-copied`, a `data-later` button. */
export class CopyReminder extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const copied = copiedAt();
    const copiedTime = copied === undefined ? undefined : Date.parse(copied);
    const reminded = readReminded(readText(remindedKey));
    // A copy makes what was put off before it forgotten.
    const putOff = reminded && reminded.at > (copiedTime ?? 0) ? reminded : undefined;
    const work = [...savedTexts()].filter(([key]) => isWork(key)).map(([, text]) => text);
    const state = {
      count: [...savedCounts().values()].reduce((sum, count) => sum + count, 0),
      changedAt: lastChange(work),
      copiedAt: copiedTime,
      remindedAt: putOff?.at,
      times: putOff?.times ?? 0,
    };
    // Where the reader wants no trace, nobody asks for a file.
    this.hidden = isTabOnly() || !isReminderDue(state, Date.now());
    this.querySelector('[data-copied]')!.textContent = copied
      ? savedSay('saved.js.backup.copiedAt', { date: dayInWords(copied) })
      : savedSay('saved.js.backup.neverCopied');
    this.querySelector('[data-later]')!.addEventListener(
      'click',
      () => {
        const at = new Date().toISOString();
        writeText(remindedKey, JSON.stringify({ at, times: state.times + 1 }));
        this.hidden = true;
      },
      { signal: this.#abort.signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('copy-reminder', CopyReminder);

declare global {
  interface HTMLElementTagNameMap {
    'copy-reminder': CopyReminder;
  }
}
