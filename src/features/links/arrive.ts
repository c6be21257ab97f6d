/*
 * Arriving by a link to a part of the page, on load and whenever the fragment changes.
 *
 * The browser scrolls by itself; this opens what hides the target, marks the target and moves the
 * focus there, so that a screen reader starts to read in the right place. Where a fragment is not on
 * the page, the map of moved things may know where it went; only then is it fetched.
 */

/** Shows, marks and focuses the target of the address's fragment. */
export function arrive(): void {
  const id = decodeURIComponentSafely(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  for (const marked of document.querySelectorAll('[data-arrived]')) {
    marked.removeAttribute('data-arrived');
  }
  if (id && !target) void import('./follow-moved.ts').then(({ followMoved }) => followMoved(id));
  if (!target || !document.querySelector('main')?.contains(target)) return;
  if (target.hidden) {
    // A line that has left its list leads to the list, as an address of its own, so that the
    // browser goes there too.
    location.replace(`#${target.parentElement!.closest('[id]:not([hidden])')!.id}`);
    return;
  }
  target.dispatchEvent(new CustomEvent('tta:reveal', { bubbles: true }));
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  const folded = target.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  target.setAttribute('data-arrived', '');
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) target.scrollIntoView({ block: 'start' });
}

/** Reads a fragment that another program may have encoded badly. */
function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
