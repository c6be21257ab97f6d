/** Closes menus of rows once the reader has left them, and with Escape. */
export function closeMenusThatAreLeft(root: HTMLElement, signal: AbortSignal): void {
  const close = ({ target }: Event) => {
    for (const menu of root.querySelectorAll<HTMLDetailsElement>('.row-more[open]')) {
      if (!menu.contains(target as Node)) menu.open = false;
    }
  };
  document.addEventListener('pointerdown', close, { signal });
  root.addEventListener('focusin', close, { signal });
  root.addEventListener(
    'keydown',
    (event) => {
      const menu = (event.target as Element).closest<HTMLDetailsElement>('.row-more[open]');
      if (event.key !== 'Escape' || !menu) return;
      menu.open = false;
      menu.querySelector('summary')!.focus();
    },
    { signal },
  );
}
