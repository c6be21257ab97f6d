import { knownItemsKey } from '../../storage/keys.ts';
import { hasTexts, readText, writeIfRoom } from '../../storage/settings.ts';
import { tickPrefix } from '../checklist/tick.ts';
import type { ListSummary } from './carry-on.ts';
import { knownFrom } from './known-items.ts';
import { listsInShort } from './lists-in-short.ts';

/**
 * Notes what the lists hold, unless that is noted already or the reader has ticked nothing: of
 * somebody who only reads, nothing is kept.
 */
export async function rememberItems(address: string): Promise<void> {
  if (readText(knownItemsKey) !== undefined || !hasTexts(tickPrefix)) return;
  try {
    keepKnown(await listsInShort(address));
  } catch {
    // Without a connection the next tick tries again.
  }
}

/** Takes what the lists hold now for seen. */
export function keepKnown(lists: readonly ListSummary[]): void {
  // Everything may have been deleted meanwhile, and then nothing comes back.
  if (hasTexts(tickPrefix)) writeIfRoom(knownItemsKey, knownFrom(lists));
}
