import { createWording, type Words } from '../../lib/words.ts';

let wording: ReturnType<typeof createWording> | undefined;

/** Looks up words that only “My strategy” says, from the block that its page printed. */
export function planSay(key: string, values?: Readonly<Record<string, string | number>>): string {
  wording ??= createWording(
    JSON.parse(document.getElementById('plan-words')?.textContent ?? '{}') as Words,
    document.documentElement.lang,
  );
  return wording(key, values);
}
