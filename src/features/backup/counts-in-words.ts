import type { Counted } from './kinds.ts';
import type { Effect, Plan, Way } from './restore-plan.ts';

/** Looks up words; see `lib/words.ts`. */
type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The order in which things are told. */
const order: readonly Counted[] = [
  'tick',
  'skip',
  'partner',
  'commitment',
  'note',
  'other',
  'damaged',
];

/** Joins words as the language does: “12 ticks, 2 partners and 3 commitments”. */
export function joinWords(words: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** Says how many of each there are; empty where there is nothing. */
export function countsInWords(
  counts: ReadonlyMap<Counted, number>,
  say: Say,
  language: string,
): string {
  const words = order.flatMap((counted) => {
    const count = counts.get(counted) ?? 0;
    return count > 0 ? [say(`saved.js.backup.${counted}`, { count })] : [];
  });
  return joinWords(words, language);
}

/** Says in sentences what a restore would do, the same for each way. */
export function effectsInWords(
  { effects, changes }: Plan,
  way: Way,
  say: Say,
  language: string,
): string {
  if (changes.size === 0) return say(`saved.js.backup.${way}Nothing`);
  const sentences = (['added', 'changed', 'removed', 'kept'] as const).flatMap((effect) => {
    const counts = new Map(
      [...effects].map(([counted, sum]): [Counted, number] => [
        counted,
        sum[effect as keyof Effect],
      ]),
    );
    const what = countsInWords(counts, say, language);
    return what ? [say(`saved.js.backup.${effect}`, { what })] : [];
  });
  // What the reader has taken back changes too, but counts as nothing.
  return sentences.join(' ') || say('saved.js.backup.quietly');
}
