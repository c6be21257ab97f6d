/*
 * What every page has, from the first sign of its reader on (`wake.ts`). It is small, and loads the rest
 * when the reader comes to need it: an element with a script of its own has its line in `parts`, or
 * else its page brings the script.
 */
import '../features/facts/name-citations.ts';
import '../features/glossary/notes-on-demand.ts';
import '../features/links/link-menus.ts';
import '../features/sheets/on-paper.ts';
import '../features/sheets/print.ts';
import { bringAllStyles } from '../lib/all-styles.ts';
import { loadOnUse } from '../lib/load-on-use.ts';
import { lockDown } from '../lib/trusted-types.ts';
import { isSavedOrBlocked, isThemeChosen } from '../storage/saved.ts';
import './menu-pane-element.ts';

lockDown();

// At the first sign of the reader, and at once where there is more to show than the page itself.
for (const sign of ['pointerover', 'focusin', 'keydown', 'scroll', 'storage']) {
  addEventListener(sign, bringAllStyles, { capture: true, once: true });
}
if (isSavedOrBlocked() || location.search + location.hash) bringAllStyles();

const isDark = matchMedia('(prefers-color-scheme: dark)');

/** Tells if the address asks for something. */
const isAsked = () => location.search !== '';

const bringDue = loadOnUse({
  'check-list': {
    load: () => import('../features/progress/live-lists.ts'),
    isDue: () => isSavedOrBlocked() || hasEarlyTicks(),
  },
  'list-for': {
    load: () => import('../features/progress/list-for-element.ts'),
    isDue: isAsked,
  },
  'carry-on': {
    load: () => import('../features/progress/returning-reader.ts'),
    isDue: isSavedOrBlocked,
  },
  'due-soon': {
    load: () => import('../features/progress/due-soon-element.ts'),
    isDue: isSavedOrBlocked,
  },
  'partner-finder': {
    load: () => import('../features/partners/partner-finder-element.ts'),
    isDue: isAsked,
  },
  'indicator-bank': {
    load: () => import('../features/strategy/indicator-bank-element.ts'),
    isDue: () => location.hash !== '',
  },
  'text-template': { load: () => import('../features/templates/text-template-element.ts') },
  'keep-guide': {
    load: () => import('../features/offline/keep-guide-element.ts'),
    isDue: () => true,
  },
  'theme-select': {
    load: () => import('./theme-select-element.ts'),
    isDue: () =>
      isThemeChosen() || isDark.matches !== (document.documentElement.dataset['theme'] === 'dark'),
  },
  'site-search': { load: () => import('./search-element.ts') },
});

// Last of all, so that it takes nothing from the reader's first view.
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  addEventListener('load', () =>
    setTimeout(() => {
      void import('../features/offline/keep-guide.ts').then((guide) => guide.keepInBackground());
    }, 3000),
  );
}

/** Tells if the reader has ticked something before this script came. */
function hasEarlyTicks(): boolean {
  const changed = '[data-state=done] input:not(:checked), [data-state=todo] input:checked';
  return document.querySelector(changed) !== null;
}

// What another tab saves shows here too.
addEventListener('storage', bringDue);
// Nor does the device's choice of light or dark wait for the reader.
isDark.addEventListener('change', bringDue);

/** Loads what leads to the part of the page that the address names, and goes there. */
function arrive(): void {
  if (location.hash.length > 1) {
    void import('../features/links/arrive.ts').then(({ arrive }) => arrive());
  }
}
arrive();
addEventListener('hashchange', arrive);

const search = document.querySelector<HTMLElement>('site-search [data-open]');
search?.setAttribute('aria-keyshortcuts', 'Control+K');
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key !== 'k') return;
  event.preventDefault();
  search?.click();
});
