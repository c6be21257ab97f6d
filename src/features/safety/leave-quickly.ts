/*
 * The two functions here run as inline scripts, from their own source text, so neither may use
 * anything from outside itself but what it is given. They and the lists' first paint are the only
 * readers of storage outside `storage/`.
 */

/** Names of the keys that the first paint needs; see `storage/keys.ts`. */
export type FirstKeys = { tabOnly: string; covered: string; leave: string; theme: string };

/**
 * Sets what the first paint depends on: that scripts run, the theme, whether the page is covered,
 * whether the button for leaving quickly is hidden, and whether nothing is saved on the device.
 */
export function firstPaint({ dataset }: HTMLElement, keys: FirstKeys): void {
  let theme: string | null | undefined;
  dataset['js'] = '';
  try {
    const isTabOnly = sessionStorage.getItem(keys.tabOnly);
    const saved = isTabOnly ? sessionStorage : localStorage;
    if (isTabOnly) dataset['tabOnly'] = '';
    if (sessionStorage.getItem(keys.covered)) dataset['covered'] = '';
    if (saved.getItem(keys.leave)) dataset['leave'] = 'hidden';
    theme = saved.getItem(keys.theme);
  } catch {
    // Storage is blocked: the device decides.
  }
  const { matches: isDark } = matchMedia('(prefers-color-scheme:dark)');
  dataset['theme'] = /^(light|dark)$/.test(theme!) ? theme! : isDark ? 'dark' : 'light';
}

/**
 * Makes the link for leaving quickly cover the page first and leave no way back to it, by a press or
 * by Shift three times. Pages that Back then reopens stay covered until the reader uncovers them.
 */
export function leaveQuickly(root: HTMLElement, key: string): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-title]')!;
  let presses = 0;
  let last = 0;
  const { title } = document;
  const inTab = (use: (area: Storage) => unknown) => {
    try {
      return use(sessionStorage);
    } catch {
      // Blocked: the page that is left covers itself all the same.
      return;
    }
  };
  const cover = (on: unknown) => {
    root.toggleAttribute('data-covered', !!on);
    document.title = on ? link.dataset['title']! : title;
  };
  const leave = (event: Event) => {
    event.preventDefault();
    cover(1);
    inTab((area) => area.setItem(key, '1'));
    location.replace(link.href);
  };
  link.onclick = leave;
  (link.nextElementSibling as HTMLButtonElement).onclick = () => {
    inTab((area) => area.removeItem(key));
    cover(0);
  };
  addEventListener(
    'keydown',
    (event) => {
      const { key: name, timeStamp, repeat } = event;
      presses = name !== 'Shift' || repeat ? 0 : timeStamp - last < 1500 ? presses + 1 : 1;
      last = timeStamp;
      if (presses > 2 && root.dataset['leave'] !== 'hidden') leave(event);
    },
    true,
  );
  // A page that sleeps is covered, so that it can't show for a moment when it wakes.
  addEventListener('pagehide', () => root.toggleAttribute('data-covered', true));
  addEventListener('pageshow', () => cover(inTab((area) => area.getItem(key))));
}
