/** A browser as the short journeys use it: by what a reader does, and by reading the page. */
export type Engine = {
  name: string;
  open(address: string): Promise<void>;
  /** Clicks the first part that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types into the first box that a selector finds. */
  type(selector: string, text: string): Promise<void>;
  /** Works out an expression in the page; it may be a promise. */
  read<T>(expression: string): Promise<T>;
  close(): Promise<void>;
};

/** Waits until an expression in the page holds; fails with what it is about after so many milliseconds. */
export async function until(engine: Engine, expression: string, most = 20_000): Promise<void> {
  const end = Date.now() + most;
  for (;;) {
    // While a page is being left there is nothing to ask.
    const holds = await engine.read<boolean>(`Boolean(${expression})`).catch(() => false);
    if (holds) return;
    if (Date.now() > end) throw new Error(`never came true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
