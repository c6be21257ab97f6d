/*
 * On every page: each quiet link beside a part of the page opens a menu; what was gathered for an
 * email is shown again. Both load only when they are needed.
 */
import { isInSession } from '../../storage/in-session.ts';
import { gatheredKey } from './gathered-key.ts';

/** Opens the menu of a link; where it can't be loaded, the link leads where it says. */
function open(link: HTMLAnchorElement): void {
  import('./link-menu-element.ts').then(
    ({ openMenu }) => openMenu(link),
    () => location.assign(link.href),
  );
}

/** Finds the link that an event is meant for. */
function linkOf({ target }: Event): HTMLAnchorElement | null {
  return (target as Element).closest<HTMLAnchorElement>('a[data-menu]');
}

addEventListener('click', (event) => {
  const link = linkOf(event);
  // With a modifier the reader asks for a new tab, as with any link.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(link);
});

addEventListener('keydown', (event) => {
  const link = linkOf(event);
  if (!link || (event.key !== ' ' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  open(link);
});

if (isInSession(gatheredKey)) void import('./email-tray-element.ts');
