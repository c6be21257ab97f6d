/* What the browser has saved, and ways to spoil it. */
import type { Page } from '@playwright/test';

/** Key of the group's tick of an item. */
export const tickKey = (id: string) => `tta:tick:group:${id}`;

/** A tick as it is saved. */
export type SavedTick = { v: number; state: string; at: string };

/** Reads all that the site has saved for good, but for what it notes of itself after the first tick. */
export function savedTexts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => !/^(filler|tta:set:known-items$)/.test(key)),
    ),
  );
}

/** Reads one saved tick. */
export async function savedTick(page: Page, id: string): Promise<SavedTick | undefined> {
  const text = (await savedTexts(page))[tickKey(id)];
  return text === undefined ? undefined : (JSON.parse(text) as SavedTick);
}

/** Reads the state of one saved tick; for polling. */
export async function savedState(page: Page, id: string): Promise<string | undefined> {
  return (await savedTick(page, id))?.state;
}

/** Puts texts into storage, as an earlier visit would have left them. */
export function leaveTexts(page: Page, texts: Record<string, string>): Promise<void> {
  return page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, texts);
}

/** Puts ticks into storage, as an earlier visit would have left them. */
export function leaveTicks(page: Page, ids: readonly string[], state = 'done'): Promise<void> {
  const tick = JSON.stringify({ v: 1, state, at: '2026-11-01T12:00:00.000Z' });
  return leaveTexts(page, Object.fromEntries(ids.map((id) => [tickKey(id), tick])));
}

/** Makes the browser forbid storage, as it does where site data is blocked. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}

/** Fills storage to the last character. */
export function fillStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (const half of ['a', 'b'])
          localStorage.setItem(`filler-${size}${half}`, 'x'.repeat(size));
      } catch {
        // That much more doesn't fit.
      }
    }
    try {
      for (let at = 0; ; at++) localStorage.setItem(`filler${at}`, '');
    } catch {
      // Now not even the shortest key fits.
    }
  });
}

/** Makes room again in filled storage. */
export function makeRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('filler')) localStorage.removeItem(key);
    }
  });
}
