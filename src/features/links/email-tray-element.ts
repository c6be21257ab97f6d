// By address, because a page links every style sheet that its scripts import, even later.
import styles from '../../styles/link-menu.css?url&no-inline';
import { loadStyles } from '../../lib/late-styles.ts';
import { href } from '../../lib/site.ts';
import { linkSay } from './link-words.ts';
import { notify } from '../../notices/notices-store.ts';
import { copyRich, copyText } from './copy.ts';
import type { Gathered } from './gathered.ts';
import { $gathered, forgetGathered, refreshGathered, takeOut } from './gathered-store.ts';
import { asHtml, asText, longestMailto, mailto, type Shared } from './share-text.ts';
import { spokenAddress } from './short-links.ts';

/** Makes an element with words, and a class for its looks. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Makes a button that does something. */
function button(text: string, run: () => void): HTMLButtonElement {
  const made = make('button', text, 'button button-small');
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}

/**
 * Shows the links that the reader has gathered for one email, at the foot of the page.
 *
 * It stands in the text's flow, so that it hides nothing at the end of a page, and is gone as soon as
 * nothing is gathered.
 */
export class EmailTray extends HTMLElement {
  #abort = new AbortController();
  #toggle = make('button', '', 'button button-main');
  #panel = make('div', '', 'tray-panel');

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', linkSay('link.js.tray.label'));
    this.#panel.id = 'email-tray--panel';
    this.#panel.hidden = true;
    this.#toggle.type = 'button';
    this.#toggle.setAttribute('aria-controls', this.#panel.id);
    this.replaceChildren(this.#panel, this.#toggle);
    this.#toggle.addEventListener('click', () => this.#open(Boolean(this.#panel.hidden)), {
      signal,
    });
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || this.#panel.hidden) return;
        this.#open(false);
        this.#toggle.focus();
      },
      { signal },
    );
    addEventListener('pageshow', ({ persisted }) => persisted && refreshGathered(), { signal });
    const stop = $gathered.subscribe((links) => this.#show(links));
    signal.addEventListener('abort', stop);
    this.#open(false);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }

  #show(links: readonly Gathered[]): void {
    this.hidden = links.length === 0;
    if (this.hidden) this.#open(false);
    this.#toggle.textContent = linkSay('link.js.tray.open', { count: links.length });
    const shared = links.map(({ path, title }) => ({
      title,
      address: new URL(href(path), location.href).href,
    }));
    const list = make('ol');
    list.setAttribute('role', 'list');
    list.append(...links.map((link, at) => this.#row(link, shared[at]!)));
    this.#panel.replaceChildren(
      list,
      this.#actions(shared),
      make('p', linkSay('link.js.tray.kept'), 'tray-note'),
    );
  }

  #row({ path, title }: Gathered, { address }: Shared): HTMLElement {
    const row = make('li');
    const text = make('div');
    const link = make('a', title);
    link.href = address;
    text.append(link, make('span', spokenAddress(address), 'tray-address'));
    const remove = button(linkSay('link.js.tray.takeOut'), () => {
      takeOut(path);
      notify({
        kind: 'tray',
        text: linkSay('link.js.tray.takenOut', { name: title }),
        stays: false,
      });
      this.#focusAfterRemoval();
    });
    remove.setAttribute('aria-label', `${linkSay('link.js.tray.takeOut')}: ${title}`);
    row.append(text, remove);
    return row;
  }

  #actions(shared: readonly Shared[]): HTMLElement {
    const actions = make('div', '', 'tray-actions');
    const [text, html] = [asText(shared), asHtml(shared)];
    const done = linkSay('link.js.tray.copied', { count: shared.length });
    const address = mailto(linkSay('link.js.tray.subject'), shared);
    const email = make('a', linkSay('link.js.tray.email'), 'button button-small');
    email.href = address;
    actions.append(
      button(linkSay('link.js.tray.copyText'), () => void copyText(text, done)),
      button(linkSay('link.js.tray.copyRich'), () => void copyRich(html, text, done)),
      address.length > longestMailto
        ? make('p', linkSay('link.js.tray.tooLong'), 'tray-note')
        : email,
      button(linkSay('link.js.tray.forget'), () => {
        forgetGathered();
        notify({ kind: 'tray', text: linkSay('link.js.tray.forgotten'), stays: false });
        this.#focusAfterRemoval();
      }),
    );
    return actions;
  }

  /** Keeps the focus near what was taken away. */
  #focusAfterRemoval(): void {
    const next = this.hidden ? document.querySelector<HTMLElement>('h1') : this.#toggle;
    next?.focus({ preventScroll: true });
  }
}

customElements.define('email-tray', EmailTray);

// The page has one tray, from the first link on.
void loadStyles(styles).then(() => {
  document.querySelector('main')?.append(document.createElement('email-tray'));
});

declare global {
  interface HTMLElementTagNameMap {
    'email-tray': EmailTray;
  }
}
