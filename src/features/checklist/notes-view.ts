import { formatDate } from '../../lib/dates.ts';
import { say } from '../../lib/common-words.ts';
import { listSay } from './list-words.ts';
import { notify } from '../../notices/notices-store.ts';
import type { Note } from './note.ts';
import { $notes, noteFor, putNoteBack, saveNote } from './notes-store.ts';
import { $scope } from './scope-store.ts';

const fields = ['text', 'who', 'by'] as const;

/** Makes an element of a class with a text. */
function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Says a note in one line, such as “Ring again. Who: J. Example. By 12 January 2027.” */
export function noteInWords({ text, who, by }: Note): string {
  return [
    text,
    who && listSay('list.js.note.isWho', { who }),
    by && listSay('list.js.note.isBy', { date: formatDate(by) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The notes of one list: shown in place, and the form that changes one. */
export class ListNotes {
  readonly #list: HTMLElement;
  #form: { row: HTMLElement; place: HTMLElement } | undefined;

  constructor(list: HTMLElement, signal: AbortSignal) {
    this.#list = list;
    const stops = [
      $notes.subscribe(() => this.#show()),
      $scope.listen(() => {
        this.#close();
        this.#show();
      }),
    ];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  }

  #show(): void {
    let any = false;
    for (const row of this.#list.querySelectorAll<HTMLElement>('[data-state]')) {
      const note = noteFor($scope.get(), row.id);
      any ||= note !== undefined;
      let place = row.querySelector<HTMLElement>('.item-note');
      if (!note) {
        place?.remove();
      } else {
        if (!place) {
          place = made('p', 'item-note');
          row.querySelector('.why')!.after(place);
        }
        const words = listSay('list.js.note.shown', { note: noteInWords(note) });
        if (place.textContent !== words) place.textContent = words;
      }
    }
    this.#offerPaper(any);
  }

  /** Offers to print the notes; they stay off paper otherwise. */
  #offerPaper(any: boolean): void {
    const controls = this.#list.querySelector('.checklist-controls')!;
    const offered = controls.querySelector<HTMLElement>('[data-print-notes]');
    if (!any) {
      offered?.remove();
      this.#list.removeAttribute('data-notes-on-paper');
    } else if (!offered) {
      const label = made('label', 'notes-paper');
      const box = made('input', '');
      box.type = 'checkbox';
      box.onchange = () => this.#list.toggleAttribute('data-notes-on-paper', box.checked);
      label.append(box, made('span', '', listSay('list.js.note.onPaper')));
      label.dataset['printNotes'] = '';
      controls.append(label);
    }
  }

  /** Opens the form of a row’s note, or closes it. */
  edit(button: HTMLElement): void {
    const row = button.closest<HTMLElement>('[data-state]')!;
    const wasOpen = this.#form?.row === row;
    this.#close();
    if (wasOpen) return;
    const label = row.querySelector('label span')!.textContent;
    const place = made('div', 'note-form');
    place.setAttribute('role', 'group');
    place.setAttribute('aria-label', listSay('list.js.note.name', { label }));
    const note = noteFor($scope.get(), row.id);
    for (const field of fields) {
      const box = made('input', '');
      box.type = field === 'by' ? 'date' : 'text';
      box.id = `${row.id}--note-${field}`;
      if (field !== 'by') box.maxLength = field === 'text' ? 300 : 80;
      box.autocomplete = 'off';
      box.value = note?.[field] ?? '';
      const name = made('label', '', listSay(`list.js.note.${field}`));
      name.htmlFor = box.id;
      place.append(name, box);
    }
    const hint = made('p', 'soft', listSay('list.js.note.hint'));
    hint.id = `${row.id}--note-hint`;
    place.querySelector('input')!.setAttribute('aria-describedby', hint.id);
    const acts = made('div', 'note-acts');
    for (const act of note
      ? (['save', 'cancel', 'remove'] as const)
      : (['save', 'cancel'] as const)) {
      const one = made('button', 'button button-small', listSay(`list.js.note.${act}`));
      one.type = 'button';
      one.onclick = () => this.#end(act);
      acts.append(one);
    }
    place.append(hint, acts);
    place.onkeydown = (event) => {
      const isBox = event.target instanceof HTMLInputElement;
      if (event.key === 'Escape') this.#end('cancel');
      else if (event.key === 'Enter' && isBox) this.#end('save');
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    row.append(place);
    button.setAttribute('aria-expanded', 'true');
    this.#form = { row, place };
    place.querySelector('input')!.focus();
  }

  #close(): HTMLElement | undefined {
    if (!this.#form) return undefined;
    const { row, place } = this.#form;
    place.remove();
    this.#form = undefined;
    const button = row.querySelector<HTMLElement>('[data-note]')!;
    button.setAttribute('aria-expanded', 'false');
    return button;
  }

  #end(act: 'save' | 'cancel' | 'remove'): void {
    const { row, place } = this.#form!;
    const [text, who, by] = [...place.querySelectorAll('input')].map((box) => box.value.trim()) as [
      string,
      string,
      string,
    ];
    const button = this.#close()!;
    button.focus();
    if (act === 'cancel') return;
    const note = act === 'save' ? { text, who, by } : { text: '', who: '', by: '' };
    const removed = saveNote($scope.get(), row.id, note);
    if (removed.length === 0) return;
    notify({
      kind: 'note',
      text: listSay('list.js.note.removed'),
      stays: true,
      action: {
        label: say('js.notices.undo'),
        run: () => {
          putNoteBack(removed);
          button.focus();
        },
      },
    });
  }
}
