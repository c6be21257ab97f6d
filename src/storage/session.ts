/*
 * What lasts only as long as this tab, in sessionStorage. It never throws: where the browser forbids
 * storage, it lasts as long as the page.
 */

const memory = new Map<string, string>();

/** Reads a text; undefined where there is none. */
export function readSession(key: string): string | undefined {
  try {
    return memory.get(key) ?? sessionStorage.getItem(key) ?? undefined;
  } catch {
    return memory.get(key);
  }
}

/** Keeps a text until the tab is closed, or forgets it. */
export function writeSession(key: string, text: string | undefined): void {
  memory.delete(key);
  try {
    if (text === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    if (text !== undefined) memory.set(key, text);
  }
}
