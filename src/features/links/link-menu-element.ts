// By address, because a page links every style sheet that its scripts import, even later.
import styles from '../../styles/link-menu.css?url&no-inline';
import { loadStyles } from '../../lib/late-styles.ts';
import { href } from '../../lib/site.ts';
import { linkSay } from './link-words.ts';
import { notify } from '../../notices/notices-store.ts';
import { copyText } from './copy.ts';
import { $gathered, gather, takeOut } from './gathered-store.ts';
import { asText, mailto, type Shared } from './share-text.ts';
import { sharedPart } from './shared-part.ts';

/** One line of the menu: what it says and does; with an address it is a link. */
type Line = { key: string; run?: () => void; address?: string };

/** Room between the menu and the edge of the screen, in pixels. */
const edge = 8;

/** The menu of one part of the page; there is at most one at a time. */
export class LinkMenu extends HTMLElement {
  #abort = new AbortController();
  #opener: HTMLElement | undefined;

  /** Shows the menu beside the link that opened it. */
  open(link: HTMLAnchorElement): void {
    this.#opener = link;
    const shared = sharedPart(link);
    this.setAttribute('role', 'menu');
    this.setAttribute('aria-label', linkSay('link.js.links.menu', { name: shared.title }));
    this.append(...this.#lines(shared, link).map((line) => this.#item(line)));
    (link.closest('main') ?? document.body).append(this);
    this.#place();
    link.setAttribute('aria-expanded', 'true');
    this.#items[0]!.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    const leave = ({ target }: Event) => {
      const isOurs = this.contains(target as Node) || this.#opener?.contains(target as Node);
      if (!isOurs) this.close(false);
    };
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('focusin', leave, { signal });
    // Where the window or its text changes size, the link moves, and the menu with it.
    const sizes = new ResizeObserver(() => this.#place());
    for (const one of [this, document.documentElement]) sizes.observe(one);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#opener?.setAttribute('aria-expanded', 'false');
  }

  /** Takes the menu away, and leads the reader back to where they opened it. */
  close(leadBack = true): void {
    if (!this.isConnected) return;
    this.remove();
    if (leadBack) this.#opener?.focus({ preventScroll: true });
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #lines(shared: Shared, link: HTMLAnchorElement): Line[] {
    const { title: name, address } = shared;
    const path = link.pathname.slice(href('').length);
    const isGathered = $gathered.get().some((one) => one.path === path);
    const data: ShareData = { title: name, text: shared.summary ?? '', url: address };
    const lines: (Line | false)[] = [
      { key: 'copy', run: () => void copyText(address, linkSay('link.js.links.copied', { name })) },
      {
        key: 'copyText',
        run: () => void copyText(asText([shared]), linkSay('link.js.links.textCopied', { name })),
      },
      { key: 'email', address: mailto(name, [shared]) },
      typeof navigator.share === 'function' && {
        key: 'share',
        run: () => void navigator.share(data).catch(() => undefined),
      },
      isGathered
        ? {
            key: 'takeOut',
            run: () => {
              takeOut(path);
              notify({
                kind: 'tray',
                text: linkSay('link.js.tray.takenOut', { name }),
                stays: false,
              });
            },
          }
        : {
            key: 'add',
            run: () => {
              gather({ path, title: name });
              void import('./email-tray-element.ts');
              notify({ kind: 'tray', text: linkSay('link.js.tray.added', { name }), stays: false });
            },
          },
    ];
    return lines.filter((line) => line !== false);
  }

  #item({ key, run, address }: Line): HTMLElement {
    const item = document.createElement(address ? 'a' : 'button');
    if (item instanceof HTMLAnchorElement) item.href = address!;
    else item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.textContent = linkSay(`link.js.links.${key}`);
    item.addEventListener('click', () => {
      this.close();
      run?.();
    });
    return item;
  }

  /** Puts the menu below its link, or above where there is no room, within the screen. */
  #place(): void {
    const from = this.#opener!.getBoundingClientRect();
    const frame = (this.offsetParent ?? document.body).getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this;
    // Beside the text may stand something that would cover the menu.
    const { right } = this.parentElement!.getBoundingClientRect();
    const widest = Math.min(right, document.documentElement.clientWidth) - offsetWidth - edge;
    const left = Math.max(edge, Math.min(from.left, widest));
    const isBelow = from.bottom + offsetHeight < innerHeight || from.top < offsetHeight * 1.5;
    const top = isBelow ? from.bottom : from.top - offsetHeight;
    this.style.left = `${left - frame.left}px`;
    this.style.top = `${top - frame.top}px`;
  }

  #key(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const { key } = event;
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    if (key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (key === 'Tab') {
      // From the link the key then leads on as if there were no menu.
      this.close();
    } else if (key === ' ') {
      event.preventDefault();
      items[at]?.click();
    } else if (key in moves) {
      event.preventDefault();
      items.at(moves[key]! % items.length)!.focus();
    } else if (/^\p{L}$/u.test(key)) {
      const next = [...items.slice(at + 1), ...items];
      next.find((item) => item.textContent!.toLowerCase().startsWith(key.toLowerCase()))?.focus();
    }
  }
}

customElements.define('link-menu', LinkMenu);

/** Opens the menu of a link, in place of any other; the same link again closes it. */
export async function openMenu(link: HTMLAnchorElement): Promise<void> {
  const present = document.querySelector('link-menu');
  const isSame = link.getAttribute('aria-expanded') === 'true';
  present?.close(isSame);
  if (isSame) return;
  await loadStyles(styles);
  document.querySelector('link-menu')?.close(false);
  (document.createElement('link-menu') as LinkMenu).open(link);
}

declare global {
  interface HTMLElementTagNameMap {
    'link-menu': LinkMenu;
  }
}
