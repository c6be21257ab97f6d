/* Single texts and the whole of what is saved, for tools that know no kind of it. */
import { backing, engine } from './index.ts';
import { isOurs } from './keys.ts';

/** Lists all keys of ours with their texts, also those that are only in memory. */
export function savedTexts(): Map<string, string> {
  return new Map(engine.entries().filter(([key]) => isOurs(key)));
}

/** Tells whether there is any key with this start. */
export function hasTexts(prefix: string): boolean {
  return engine.keys().some((key) => key.startsWith(prefix));
}

/** Reads the text of a key; undefined where there is none. */
export function readText(key: string): string | undefined {
  return engine.area[key];
}

/** Saves the text of a key, or removes it. */
export function writeText(key: string, text: string | undefined): void {
  if (text === undefined) Reflect.deleteProperty(engine.area, key);
  else engine.area[key] = text;
}

/** Saves a text that nobody would miss: where the browser refuses, it is left out and nobody is told. */
export function writeIfRoom(key: string, text: string): void {
  try {
    backing.setItem(key, text);
  } catch {
    // The room is for what the reader writes.
  }
}
