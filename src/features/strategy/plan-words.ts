import { createWording, type Words } from '../../lib/words.ts';

let wording: ReturnType<typeof createWording> | undefined;
let known: Words | undefined;

/** Adds words that load with the script that says them, so that the page needn't carry them. */
export function learnWords(more: Words): void {
  known = { ...(known ?? printed()), ...more };
  wording = undefined;
}

/** Looks up words that only “My strategy” says: from the block that its page printed, or learnt. */
export function planSay(key: string, values?: Readonly<Record<string, string | number>>): string {
  known ??= printed();
  wording ??= createWording(known, document.documentElement.lang);
  return wording(key, values);
}

/** Reads the block of words in the page. */
function printed(): Words {
  return JSON.parse(document.getElementById('plan-words')?.textContent ?? '{}') as Words;
}
