import type { Backing } from './engine.ts';

/** Stands in for localStorage in tests, with as much room as the test gives it. */
export class FakeStorage implements Backing {
  /** Characters that fit in, names of keys included. */
  room = Infinity;
  /** Keys that were written or removed so far, in order, whether or not that changed anything. */
  readonly touched: string[] = [];
  /** What is saved; tabs of one browser share it. */
  readonly saved: Map<string, string>;
  readonly #changed: (key: string | null, newValue: string | null) => void;

  constructor(
    saved = new Map<string, string>(),
    changed: (key: string | null, newValue: string | null) => void = () => {},
  ) {
    this.saved = saved;
    this.#changed = changed;
  }

  get length(): number {
    return this.saved.size;
  }

  key(at: number): string | null {
    return [...this.saved.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    return this.saved.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.touched.push(key);
    const before = this.saved.get(key);
    const grows = before === undefined ? key.length + value.length : value.length - before.length;
    const used = [...this.saved].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (grows > 0 && used + grows > this.room) {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    }
    this.saved.set(key, value);
    if (value !== before) this.#changed(key, value);
  }

  removeItem(key: string): void {
    this.touched.push(key);
    if (this.saved.delete(key)) this.#changed(key, null);
  }

  clear(): void {
    this.touched.push(...this.saved.keys());
    this.saved.clear();
    this.#changed(null, null);
  }
}
