/* Taking away all keys of something that the reader removes, and putting them back. */
import { refresh } from './index.ts';
import { readText, savedTexts, writeText } from './settings.ts';

/** What was taken away: texts by key, and how to put them back. */
export type TakenAway = {
  texts: ReadonlyMap<string, string>;
  /** Puts every text back whose key is still free. */
  putBack(): void;
};

/** Removes every key of ours that starts with one of the prefixes. */
export function takeAway(prefixes: readonly string[]): TakenAway {
  const texts = new Map(
    [...savedTexts()].filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
  for (const key of texts.keys()) writeText(key, undefined);
  if (texts.size > 0) refresh();
  return {
    texts,
    putBack() {
      for (const [key, text] of texts) if (readText(key) === undefined) writeText(key, text);
      if (texts.size > 0) refresh();
    },
  };
}
