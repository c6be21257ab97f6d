/** Splits an id or an address into its words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Counts the letters to add, drop or change to make one word of another. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = row[j]! + (letter === other ? 0 : 1);
      next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Says how alike two ids are, from 0 to 1: their letters, and the words that they share. */
function likeness(a: string, b: string): number {
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length, 1);
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = ours.filter((word) => theirs.includes(word)).length;
  const words = (2 * shared) / Math.max(ours.length + theirs.length, 1);
  // A link cut short by a mail program is the start of the right one.
  const cut = a.length >= 4 && b.startsWith(a) ? 1 : 0;
  return Math.max(letters, words, cut * 0.95);
}

/**
 * Finds the known ids or addresses that a wrong one most likely meant, the likeliest first.
 *
 * @param most how many to name; none that has little in common with the wrong one
 */
export function nearest(wrong: string, known: Iterable<string>, most = 1): string[] {
  const scored = [...known]
    .map((id) => ({ id, score: likeness(wrong, id) }))
    .sort((a, b) => b.score - a.score || a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  // What is far less alike than the likeliest would only be in the way.
  const least = Math.max(0.4, (scored[0]?.score ?? 0) * 0.75);
  return scored
    .filter(({ score }) => score > least)
    .slice(0, most)
    .map(({ id }) => id);
}
