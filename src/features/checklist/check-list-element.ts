import { notify } from '../../notices/notices-store.ts';
import { warnOfDamage, warnOfStorage } from '../../notices/storage-notices.ts';
import { $unsaved } from '../../storage/index.ts';
import { hasTexts } from '../../storage/settings.ts';
import { loadStyles } from '../../lib/late-styles.ts';
import { say } from '../../lib/common-words.ts';
import { listSay } from './list-words.ts';
import styles from '../../styles/list-tools.css?url&no-inline';
import type { ListNotes } from './notes-view.ts';
import { $scope } from './scope-store.ts';
import { showStates } from './show-states.ts';
import { notePrefix, stateOf, tickPrefix } from './tick.ts';
import { clearItems, damagedTicks, setItemState, ticksOf, undoClear } from './ticks-store.ts';

/** Whether the reader has any notes, which is looked up once for all lists of a page. */
let anyNotes: boolean | undefined;

/**
 * Makes a printed checklist live: keeps ticks, counts, filters and clears.
 *
 * In: `data-title`, rows with `data-state`, controls with `data-skip`, `data-remaining` and
 * `data-clear`. It listens to `tta:reveal` on a row, to show it when a link leads there.
 */
export class CheckList extends HTMLElement {
  #abort = new AbortController();
  #unfollow: (() => void) | undefined;
  #notes: Promise<ListNotes> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#notes = undefined;
    const { signal } = this.#abort;
    warnOfStorage();
    this.#keepEarlyTicks();
    const stops = [
      $scope.subscribe((scope) => this.#follow(scope)),
      $unsaved.subscribe(() => this.#showUnsaved()),
    ];
    signal.addEventListener('abort', () => {
      stops.forEach((stop) => stop());
      this.#unfollow?.();
    });
    this.#addNoteButtons();
    if ((anyNotes ??= hasTexts(notePrefix))) void this.#openNotes();
    // A note that another tab makes shows here too.
    addEventListener(
      'storage',
      ({ key }) => void (key?.startsWith(notePrefix) && this.#openNotes()),
      { signal },
    );
    this.addEventListener('change', (event) => this.#tick(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('tta:reveal', () => this.#showOnlyRemaining(false), { signal });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Gives each line its “Note”, which no page carries before somebody uses its list. */
  #addNoteButtons(): void {
    void loadStyles(styles);
    for (const skip of this.querySelectorAll('[data-skip]')) {
      if (skip.parentElement!.querySelector('[data-note]')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.dataset['note'] = '';
      button.textContent = listSay('list.js.note.open');
      const label = skip.closest('li')!.querySelector('label span')!.textContent;
      button.setAttribute('aria-label', listSay('list.js.note.name', { label }));
      skip.after(button);
    }
  }

  /** Loads what shows and changes notes. */
  #openNotes(): Promise<ListNotes> {
    const { signal } = this.#abort;
    this.#notes ??= import('./notes-view.ts').then(({ ListNotes }) => new ListNotes(this, signal));
    return this.#notes;
  }

  /** Shows the ticks of the group or of a partner from now on. */
  #follow(scope: string): void {
    this.#unfollow?.();
    this.#showOnlyRemaining(false);
    this.#unfollow = ticksOf(scope).subscribe((ticks, _, changed) => {
      if (changed && !this.#row(changed)) return;
      showStates(this, (id) => stateOf(ticks[id]));
    });
    this.#showUnsaved();
    warnOfDamage(damagedTicks(scope));
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-state]')];
  }

  #row(id: string): HTMLElement | undefined {
    return this.#rows.find((row) => row.id === id);
  }

  /** Saves ticks that the reader made on the page before this script had loaded. */
  #keepEarlyTicks(): void {
    for (const row of this.#rows) {
      const ticked = row.querySelector('input')!.checked;
      const saved = row.dataset['state'] === 'done';
      if (ticked !== saved) setItemState(row.id, ticked ? 'done' : 'todo');
    }
  }

  #tick({ target }: Event): void {
    const row = (target as Element).closest<HTMLElement>('[data-state]');
    if (row && target instanceof HTMLInputElement && target.type === 'checkbox') {
      setItemState(row.id, target.checked ? 'done' : 'todo');
    }
  }

  #press({ target }: Event): void {
    const button = (target as Element).closest('button');
    if (!button) return;
    if ('skip' in button.dataset) {
      const row = button.closest<HTMLElement>('[data-state]')!;
      setItemState(row.id, row.dataset['state'] === 'skip' ? 'todo' : 'skip');
    } else if ('note' in button.dataset) {
      void this.#openNotes().then((notes) => notes.edit(button));
    } else if ('remaining' in button.dataset) {
      this.#showOnlyRemaining(button.getAttribute('aria-pressed') !== 'true');
    } else if ('clear' in button.dataset) {
      this.#askToClear();
    } else if ('clearConfirm' in button.dataset) {
      this.#clear();
    } else if ('clearCancel' in button.dataset) {
      this.#closeQuestion();
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#question.hidden) this.#closeQuestion();
  }

  /** Hides what is finished. A line ticked from now on stays until the reader asks again. */
  #showOnlyRemaining(only: boolean): void {
    const button = this.querySelector('[data-remaining]');
    if (!button || (!only && button.getAttribute('aria-pressed') !== 'true')) return;
    button.setAttribute('aria-pressed', String(only));
    for (const row of this.#rows) {
      row.toggleAttribute('data-filtered', only && row.dataset['state'] !== 'todo');
    }
    const none = this.#rows.every((row) => row.hidden || row.hasAttribute('data-filtered'));
    this.querySelector<HTMLElement>('[data-none-remain]')!.hidden = !(only && none);
  }

  get #question(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-question]')!;
  }

  get #title(): string {
    return this.dataset['title'] ?? '';
  }

  #askToClear(): void {
    const states = this.#rows.map((row) => row.dataset['state']);
    const ticks = states.filter((state) => state === 'done').length;
    const skips = states.filter((state) => state === 'skip').length;
    if (ticks + skips === 0) {
      notify({ kind: 'clear', text: listSay('list.js.checklist.nothingToClear'), stays: false });
      return;
    }
    const key = ticks && skips ? 'willClear' : ticks ? 'willClearTicks' : 'willClearSkips';
    this.#question.querySelector('[data-question-text]')!.textContent = listSay(
      `list.js.checklist.${key}`,
      {
        ticks: listSay('list.js.checklist.ticks', { count: ticks }),
        skips: listSay('list.js.checklist.skips', { count: skips }),
        title: this.#title,
      },
    );
    this.#question.hidden = false;
    this.#question.focus();
  }

  #closeQuestion(): void {
    this.#question.hidden = true;
    this.querySelector<HTMLElement>('[data-clear]')!.focus();
  }

  #clear(): void {
    const cleared = clearItems(this.#rows.map((row) => row.id));
    this.#showOnlyRemaining(false);
    this.#closeQuestion();
    const title = this.#title;
    notify({
      kind: 'clear',
      text: listSay('list.js.checklist.cleared', { title }),
      stays: true,
      action: {
        label: say('js.notices.undo'),
        run: () => {
          undoClear(cleared);
          this.querySelector<HTMLElement>('[data-clear]')!.focus();
          notify({
            kind: 'clear',
            text: listSay('list.js.checklist.restored', { title }),
            stays: false,
          });
        },
      },
    });
  }

  /** Says at the list, and at each line, what the browser has not saved. */
  #showUnsaved(): void {
    const unsaved = $unsaved.get();
    const prefix = `${tickPrefix}${$scope.get()}:`;
    let any = unsaved?.problem === 'blocked';
    for (const row of this.#rows) {
      const lost = unsaved?.keys.includes(prefix + row.id) ?? false;
      any ||= lost;
      const tag = row.querySelector('[data-not-saved]');
      if (lost && !tag) {
        const made = document.createElement('span');
        made.className = 'tag tag-warning';
        made.dataset['notSaved'] = '';
        made.textContent = say('js.storage.notSavedHere');
        row.querySelector('label')!.after(made);
      } else if (!lost) {
        tag?.remove();
      }
    }
    this.toggleAttribute('data-unsaved', any);
  }
}

customElements.define('check-list', CheckList);

declare global {
  interface HTMLElementTagNameMap {
    'check-list': CheckList;
  }
}
