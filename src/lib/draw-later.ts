/** Milliseconds after which what is left waits for the reader's turn. */
const slice = 30;

/** Draws what comes after the first screen, part by part, while the page stays quick to answer. */
export class DrawLater {
  #parts: (() => void)[] = [];
  #wait: ReturnType<typeof setTimeout> | undefined;

  /** Draws these parts, in place of any that are still to come. */
  start(parts: readonly (() => void)[]): void {
    clearTimeout(this.#wait);
    this.#parts = [...parts];
    this.#goOn();
  }

  /** Draws at once what is still to come. */
  finish(): void {
    clearTimeout(this.#wait);
    for (const draw of this.#parts.splice(0)) draw();
  }

  /** Draws the next parts once the page has had time to paint and to answer the reader. */
  #goOn(): void {
    if (this.#parts.length === 0) return;
    this.#wait = setTimeout(() => {
      // Each round is one more drawing of the whole page: as few as leave it quick to answer.
      const end = performance.now() + slice;
      do this.#parts.shift()?.();
      while (this.#parts.length > 0 && performance.now() < end);
      this.#goOn();
    });
  }
}
