import type { ListSummary } from './carry-on.ts';

let lists: Promise<readonly ListSummary[]> | undefined;

/**
 * Fetches every checklist in short, once for all parts of a page that ask for it.
 *
 * Rejects without a connection; the next one to ask tries again.
 */
export function listsInShort(address: string): Promise<readonly ListSummary[]> {
  lists ??= fetch(address).then((got) => got.json() as Promise<ListSummary[]>);
  lists.catch(() => (lists = undefined));
  return lists;
}
