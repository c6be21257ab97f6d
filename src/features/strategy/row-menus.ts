import { copyOf } from './plan-list-view.ts';
import { planSay } from './plan-words.ts';
import { actOnRow } from './row-acts.ts';

/** Closes a menu; returns the button that opened it. */
function close(menu: Element): HTMLElement {
  const button = menu.parentElement!.querySelector<HTMLElement>('[data-more]')!;
  button.setAttribute('aria-expanded', 'false');
  menu.remove();
  return button;
}

/** Menus of the commitments' rows. Rows are many, so a menu is made when it is opened. */
export class RowMenus {
  readonly #root: HTMLElement;

  /**
   * Closes menus that the reader has left, also with Escape, and does what is chosen in them.
   *
   * @param after leads the reader on where the row is gone
   */
  constructor(root: HTMLElement, after: () => void, signal: AbortSignal) {
    this.#root = root;
    const leave = ({ target }: Event) => {
      for (const menu of root.querySelectorAll('.row-acts')) {
        if (!menu.parentElement!.contains(target as Node)) close(menu);
      }
    };
    document.addEventListener('pointerdown', leave, { signal });
    root.addEventListener('focusin', leave, { signal });
    root.addEventListener(
      'keydown',
      (event) => {
        const menu = (event.target as Element).closest('.row-more')?.querySelector('.row-acts');
        if (event.key === 'Escape' && menu) close(menu).focus();
      },
      { signal },
    );
    root.addEventListener(
      'click',
      ({ target }) => {
        const button = (target as Element).closest<HTMLElement>('[data-act]');
        if (!button) return;
        const { id } = button.closest<HTMLElement>('[data-id]')!.dataset;
        close(button.closest('.row-acts')!).focus();
        actOnRow(button.dataset['act']!, id!, after);
      },
      { signal },
    );
  }

  /** Opens the menu of a button's row, or closes it. */
  toggle(button: HTMLElement): void {
    const open = button.nextElementSibling;
    if (open) {
      close(open);
      return;
    }
    const menu = copyOf(this.#root, 'row-acts');
    if (button.closest('[data-is-archived]')) {
      menu.querySelector('[data-act="archive"]')!.textContent = planSay('plan.js.unarchive');
      menu.querySelector('[data-act="up"]')!.remove();
      menu.querySelector('[data-act="down"]')!.remove();
    }
    button.setAttribute('aria-expanded', 'true');
    button.after(menu);
  }
}
