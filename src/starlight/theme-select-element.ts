import { savedArea } from '../storage/area.ts';
import { themeKey as key } from '../storage/keys.ts';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Reads the reader's choice; `auto` where there is none or storage is blocked. */
function chosen(): string {
  try {
    const theme = savedArea().getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
}

/** Shows a theme; `auto` follows the device. */
function show(theme: string): void {
  const device = prefersDark.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme === 'auto' ? device : theme;
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
    select.value = theme;
  }
}

/** The choice of theme in the header and in the menu; both always show the same. */
export class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')!;
    const choose = () => {
      try {
        if (select.value === 'auto') savedArea().removeItem(key);
        else savedArea().setItem(key, select.value);
      } catch {
        // The theme still changes on this page; it is only not remembered.
      }
      show(select.value);
    };
    if (select.value !== 'auto' && chosen() === 'auto') choose();
    else select.value = chosen();
    select.addEventListener('change', choose);
  }
}

// What the reader chose before this script was there stands.
const isChosen = [...document.querySelectorAll<HTMLSelectElement>('theme-select select')].some(
  ({ value }) => value !== 'auto',
);
customElements.define('theme-select', ThemeSelect);
if (!isChosen) show(chosen());
prefersDark.addEventListener('change', () => show(chosen()));
addEventListener('storage', (event) => {
  if (event.key === key) show(chosen());
});

declare global {
  interface HTMLElementTagNameMap {
    'theme-select': ThemeSelect;
  }
}
