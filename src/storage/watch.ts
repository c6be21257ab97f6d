/* Saved texts, for those who only read them: each is read once, and nothing is written back. */
import { isUnsafe } from './engine.ts';
import { engine, follow } from './index.ts';

/** Who hears of texts; keys come without the prefix that all of them share. */
export type Watcher = {
  /** Takes all texts, where they are read anew. */
  all(texts: [key: string, text: string][]): void;
  /** Takes one text that another tab has changed, or removed. */
  one(key: string, text: string | undefined): void;
};

/**
 * Reads all texts whose keys start with a prefix, and tells of each change from elsewhere: by other
 * tabs, by a restore, or while the page slept. What this page writes itself, its stores know.
 *
 * @returns a function that ends it
 */
export function watchTexts(prefix: string, watcher: Watcher): () => void {
  const readAll = () =>
    watcher.all(
      engine
        .entries(prefix)
        .filter(([key]) => !isUnsafe(key))
        .map(([key, text]) => [key.slice(prefix.length), text]),
    );
  readAll();
  return follow(({ key, newValue }) => {
    if (key === null) readAll();
    else if (key.startsWith(prefix)) watcher.one(key.slice(prefix.length), newValue ?? undefined);
  }, readAll);
}
