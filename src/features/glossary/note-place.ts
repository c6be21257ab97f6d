/** Edges of something on the screen, in CSS pixels from the window's top left corner. */
export type Edges = { left: number; top: number; right: number; bottom: number };

/** Space between a word and its note. */
const gap = 6;

/** Space between the note and the edge of the window. */
const margin = 8;

/**
 * Says where a note goes so that it never covers its word: below the word's last line if it fits
 * there, else above its first, else below, where the reader can scroll to it.
 *
 * @param lines the word's lines; a phrase may break
 * @param note the note's size in pixels
 * @param view the part of the window in which the note is seen, without the header
 * @returns the note's corner in pixels from the window's top left corner
 */
export function placeNote(
  lines: readonly Edges[],
  note: { width: number; height: number },
  view: Edges,
): { left: number; top: number } {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const below = last.bottom + gap;
  const above = first.top - gap - note.height;
  const isBelow = below + note.height + margin <= view.bottom || above < view.top;
  const wanted = isBelow ? last.left : first.left;
  const rightmost = view.right - margin - note.width;
  return {
    left: Math.max(view.left + margin, Math.min(wanted, rightmost)),
    top: isBelow ? below : above,
  };
}
