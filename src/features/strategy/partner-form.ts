import { addPartner, changePartner } from '../partners/my-partners-store.ts';
import type { NamedPartner } from '../partners/my-partner.ts';
import { planSay } from './plan-words.ts';

const names = ['name', 'type', 'nation', 'contact'] as const;

/** The form that adds a partner of the reader, or changes one. */
export class PartnerForm {
  readonly #place: HTMLDetailsElement;
  readonly #done: (id?: string) => void;
  #editing: string | undefined;

  /** @param done is told the partner's id once it is saved, or nothing if the reader has cancelled */
  constructor(place: HTMLDetailsElement, done: (id?: string) => void, signal: AbortSignal) {
    this.#place = place;
    this.#done = done;
    this.#form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#save();
      },
      { signal },
    );
    place.querySelector('[data-partner-cancel]')!.addEventListener(
      'click',
      () => {
        this.#close();
        this.#done();
      },
      { signal },
    );
  }

  get #form(): HTMLFormElement {
    return this.#place.querySelector('form')!;
  }

  #control(name: string): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  /** Opens the form, empty or with a partner in it, and leads the reader to it. */
  open(partner?: NamedPartner): void {
    this.#editing = partner?.id;
    for (const name of names) this.#control(name).value = partner?.[name] ?? '';
    this.#error('');
    this.#place.open = true;
    this.#control('name').focus();
  }

  #close(): void {
    this.#place.open = false;
    this.#editing = undefined;
    this.#form.reset();
    this.#error('');
  }

  #error(text: string): void {
    const place = this.#place.querySelector<HTMLElement>('[data-partner-error]')!;
    place.hidden = text === '';
    place.textContent = text;
    this.#control('name').setAttribute('aria-invalid', String(text !== ''));
  }

  #save(): void {
    const [name, type, nation, contact] = names.map((one) => this.#control(one).value.trim()) as [
      string,
      string,
      string,
      string,
    ];
    if (name === '') {
      this.#error(planSay('plan.js.partnerNeedsName'));
      this.#control('name').focus();
      return;
    }
    const partner = { name, type, nation, contact };
    const id = this.#editing ?? addPartner(partner);
    if (this.#editing) changePartner(id, partner);
    this.#close();
    this.#done(id);
  }
}
