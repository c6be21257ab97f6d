/**
 * Says of each link that opens a menu that it does. It also runs as an inline script, from its own
 * source text, so it may use nothing from outside itself.
 */
export function nameMenus(part: ParentNode): void {
  for (const link of part.querySelectorAll('a[data-menu]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'menu');
    link.setAttribute('aria-expanded', 'false');
  }
}
