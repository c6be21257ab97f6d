/**
 * Loads the script of every page at the first sign of the reader, or at once where there is something
 * to show. What the reader does before it is there is done again once it is, so that no press is lost;
 * boxes, folded parts and most links do their own work meanwhile.
 *
 * It runs as an inline script, from its own source text, so it may use nothing from outside itself but
 * what it is given.
 *
 * @param load imports that script
 * @param bringStyles brings the styles of what scripts show
 * @param ours fits the keys of what is saved
 * @param keep keeps the guide where it may; true if script and styles have come with it
 * @param styleForPaper brings the styles of paper before it returns
 */
export function wake(
  load: () => Promise<unknown>,
  bringStyles: () => void,
  ours: RegExp,
  keep: () => Promise<unknown>,
  styleForPaper: () => void,
): void {
  /** What the reader did since the script was asked for. */
  let missed: Event[] | undefined;
  let isAwake = false;

  const start = () => {
    if (missed) return;
    missed = [];
    bringStyles();
    load().then(
      () => {
        isAwake = true;
        for (const event of missed!) {
          event.target!.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
        }
      },
      () => {
        // Without a connection a link leads where it says, and the next use tries again.
        const press = missed!.find(({ type }) => type === 'click');
        missed = undefined;
        const link = (press?.target as Element | undefined)?.closest('a');
        if (link) location.assign(link.href);
      },
    );
  };

  const see = (event: Event) => {
    if (isAwake) return;
    start();
    const { type } = event;
    const target = event.target as Partial<Element>;
    const { ctrlKey, metaKey, shiftKey, altKey, key } = event as MouseEvent & KeyboardEvent;
    const isCalled = ctrlKey || metaKey;
    const isMissed =
      type === 'click'
        ? !(isCalled || shiftKey || altKey) &&
          target.closest?.('button:not([popovertarget]),a[data-menu],a[data-term]')
        : type !== 'keydown' ||
          (isCalled
            ? key === 'k'
            : /^( |ArrowDown)$/.test(key) && target.closest?.('a[data-menu]'));
    if (!isMissed) return;
    event.preventDefault();
    missed!.push(event);
  };

  for (const type of 'pointerover focusin keydown click change scroll hashchange storage'.split(
    ' ',
  )) {
    addEventListener(type, see, true);
  }
  // Last of all, so that it takes nothing from the reader's first view.
  addEventListener('load', () => setTimeout(() => keep().then((kept) => kept && start()), 3000));
  matchMedia('(prefers-color-scheme:dark)').onchange = start;
  addEventListener('beforeprint', styleForPaper);
  try {
    // By key alone: to copy what is saved would read all of it.
    const isSaved = () =>
      [localStorage, sessionStorage].flatMap(Object.keys).some((key) => ours.test(key));
    if (location.search + location.hash || isSaved()) start();
  } catch {
    // The script says that nothing can be saved.
    start();
  }
}
