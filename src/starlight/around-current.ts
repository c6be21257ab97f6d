/** Groups up to this length show in full everywhere. */
const most = 12;

/** How many pages show on either side of the one that the reader is on. */
const near = 4;

/**
 * Cuts a long group of the menu down to what is near the reader, so that a page of a large guide
 * weighs what it does in a small one: the pages around the current one, or none where it is elsewhere.
 */
export function aroundCurrent<Entry extends { type: string; isCurrent?: boolean }>(
  entries: readonly Entry[],
): readonly Entry[] {
  if (entries.length <= most) return entries;
  const at = entries.findIndex(({ isCurrent }) => isCurrent);
  return at < 0 ? [] : entries.slice(Math.max(0, at - near), at + near + 1);
}
