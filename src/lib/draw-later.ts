/** Milliseconds after which what is left waits for the reader's turn. */
const slice = 30;

/** Draws what comes after the first screen, part by part, while the page stays quick to answer. */
export class DrawLater {
  #parts: (() => void)[] = [];

  /** Draws these parts, in place of any that are still to come, once the page has had time to paint and to answer. */
  start(parts: (() => void)[]): void {
    this.#parts = parts;
    if (!parts[0]) return;
    setTimeout(() => {
      if (parts !== this.#parts) return;
      // Each round is one more drawing of the whole page: as few as leave it quick to answer.
      const end = performance.now() + slice;
      do parts.shift()?.();
      while (parts[0] && performance.now() < end);
      this.start(parts);
    });
  }

  /** Draws at once what is still to come. */
  finish(): void {
    for (const draw of this.#parts.splice(0)) draw();
  }
}
