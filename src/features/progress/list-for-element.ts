import styles from '../../styles/list-tools.css?url&no-inline';
import { loadStyles } from '../../lib/late-styles.ts';
import { listSay } from '../checklist/list-words.ts';
import { notify } from '../../notices/notices-store.ts';
import './live-lists.ts';
import { groupScope } from '../checklist/scope.ts';
import { $scope, setScope } from '../checklist/scope-store.ts';
import { partnersOf } from '../partners/my-partner.ts';
import { addPartner } from '../partners/my-partners-store.ts';
import { $partners } from '../partners/saved-partners.ts';

let count = 0;

/** Makes an element with a text. */
function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Lets the reader choose whom the lists of the page are for: the group, or one of their partners.
 *
 * The choice is built when it is first opened. A partner that the address names and this browser
 * doesn't know is taken out of the address, and the reader is told.
 */
export class ListFor extends HTMLElement {
  #stops: (() => void)[] = [];
  /** What the page says for the group. */
  #group: string | undefined;
  #select: HTMLSelectElement | undefined;
  #panel: HTMLElement | undefined;

  connectedCallback(): void {
    this.#stops = [$partners.subscribe(() => this.#show()), $scope.subscribe(() => this.#show())];
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.onclick = () => this.#open(this.#panel?.hidden !== false);
    const asked = new URLSearchParams(location.search).get('for');
    if (asked !== null && asked !== $scope.get()) {
      setScope(groupScope);
      notify({ kind: 'for', text: listSay('list.js.for.unknown'), stays: true });
    }
  }

  disconnectedCallback(): void {
    this.#stops.forEach((stop) => stop());
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  /** Shows whom the lists are for, and what there is to choose from. */
  #show(): void {
    const scope = $scope.get();
    const partners = partnersOf($partners.get());
    const partner = partners.find(({ id }) => id === scope);
    if (!partner && scope !== groupScope) {
      // The partner was removed, here or in another tab.
      setScope(groupScope);
      return;
    }
    this.toggleAttribute('data-partner', partner !== undefined);
    const who = this.#button.querySelector('span')!;
    this.#group ??= who.textContent;
    who.textContent = partner?.name ?? this.#group;
    this.#select?.replaceChildren(
      new Option(listSay('list.js.for.group'), groupScope),
      ...partners.map(({ id, name }) => new Option(name, id)),
    );
    if (this.#select) this.#select.value = scope;
  }

  #open(isOpen: boolean): void {
    this.#panel ??= this.#build();
    this.#panel.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) this.#select!.focus();
    else this.#button.focus();
  }

  #build(): HTMLElement {
    void loadStyles(styles);
    const panel = made('div', 'list-for-panel screen-only');
    const id = `list-for-${++count}`;
    const label = made('label', '', listSay('list.js.for.label'));
    label.htmlFor = id;
    this.#select = made('select', '');
    this.#select.id = id;
    this.#select.onchange = () => this.#choose(this.#select!.value);
    const add = made('button', 'button button-small', listSay('list.js.for.add'));
    add.type = 'button';
    add.dataset['addPartner'] = '';
    add.onclick = () => this.#ask();
    panel.append(label, this.#select, add);
    panel.onkeydown = (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#open(false);
    };
    this.append(panel);
    this.#show();
    return panel;
  }

  #choose(scope: string): void {
    setScope(scope);
    const name = this.#select!.selectedOptions[0]?.textContent ?? '';
    notify({ kind: 'for', text: listSay('list.js.for.chosen', { name }), stays: false });
  }

  /** Asks for the name of a new partner. It is a box and no form, which would stand in the list's. */
  #ask(): void {
    const id = `list-for-name-${count}`;
    const place = made('div', 'list-for-add');
    const label = made('label', '', listSay('list.js.for.name'));
    label.htmlFor = id;
    const box = made('input', '');
    Object.assign(box, { id, type: 'text', maxLength: 80, autocomplete: 'off' });
    const problem = made('p', 'list-for-problem');
    problem.id = `${id}-problem`;
    problem.hidden = true;
    const [save, cancel] = (['save', 'cancel'] as const).map((what) => {
      const button = made('button', 'button button-small', listSay(`list.js.for.${what}`));
      button.type = 'button';
      return button;
    }) as [HTMLButtonElement, HTMLButtonElement];
    const add = this.#panel!.querySelector<HTMLElement>('[data-add-partner]')!;
    const close = () => {
      place.remove();
      add.hidden = false;
    };
    const keep = () => {
      const name = box.value.trim();
      if (name === '') {
        problem.textContent = listSay('list.js.for.needsName');
        problem.hidden = false;
        box.ariaInvalid = 'true';
        box.setAttribute('aria-describedby', problem.id);
        box.focus();
        return;
      }
      const partner = addPartner({ name, type: '', nation: '', contact: '' });
      close();
      this.#select!.value = partner;
      this.#choose(partner);
      this.#select!.focus();
    };
    save.onclick = keep;
    box.onkeydown = (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      keep();
    };
    cancel.onclick = () => {
      close();
      add.focus();
    };
    place.append(problem, label, box, save, cancel);
    add.hidden = true;
    this.#panel!.append(place);
    box.focus();
  }
}

customElements.define('list-for', ListFor);

declare global {
  interface HTMLElementTagNameMap {
    'list-for': ListFor;
  }
}
