/*
 * Finds measures, targets and baselines among the numbers and indicators of a text.
 */
import { matches } from './letters.ts';
import { among, isAmong } from './among.ts';
import { hasFinite, measureLabel, targetLabel } from './amount-words.ts';
import {
  type Amount,
  type Found,
  type Placed,
  isBaseline,
  surround,
  trimmed,
} from './baselines.ts';
import type { Reading } from './clauses.ts';
import { phrase, roleOf } from './count-role.ts';
import { indicators } from './indicators.ts';
import { countsIn } from './numbers.ts';

/** What a text says is counted, from where and to where. */
export type Amounts = { measures: Amount[]; targets: Amount[]; baselines: Amount[] };

/** Reads the numbers and indicators of a whole text. */
export function amountsIn(readings: Reading[]): Amounts {
  const found: Found[] = [];
  const measures: Placed[] = [];
  const promisingText = readings.some((reading) => reading.deeds.some((deed) => deed.concrete));
  for (const reading of readings) {
    const { sentence } = reading;
    const counts = countsIn(sentence.words, reading.times);
    const labelled =
      measureLabel.test(reading.label.trim()) || targetLabel.test(reading.label.trim());
    for (const count of counts) {
      const clause = reading.clauses.find(
        (each) => count.at >= each.first && count.at <= each.last,
      );
      if (!clause || (sentence.words[count.at]!.start < reading.bodyStart && !labelled)) continue;
      const heads =
        reading.deeds.some((deed) => deed.at < count.at && deed.from < clause.first) &&
        !clause.past &&
        among(sentence.words[clause.first]!.is, 'with|and|to|reporting|so|,');
      const fragment =
        reading.deeds.length === 0 &&
        (!clause.past || labelled) &&
        (labelled ||
          (promisingText && sentence.cell >= 0) ||
          (promisingText &&
            sentence.words.length < 12 &&
            count.kind !== 'none' &&
            !/\b(?:is|are|was|were|has|have|had)\b/.test(sentence.lower)) ||
          (matches(sentence.words[0]!.text, /^\d|^[\p{Lu}]/u) &&
            count.at < 3 &&
            !hasFinite(sentence.words)));
      // “All library staff (54 people) to complete …”
      const bracketed =
        (sentence.words[count.at - 1]?.is === '(' ||
          among(sentence.words[clause.first - 1]?.is ?? '', '–|(')) &&
        clause.deeds.length === 0 &&
        !clause.past &&
        reading.deeds.some((deed) => deed.concrete) &&
        sentence.words
          .slice(Math.max(0, count.at - 9), count.at)
          .some(isAmong('all|every|each|both|our|these'));
      const kind = roleOf(reading, clause, count, heads || fragment || bracketed);
      if (kind !== undefined) found.push({ count, clause, reading, kind });
    }
    indicators(reading, labelled, promisingText, measures);
  }
  const promised = found.filter(({ kind }) => kind === 'promised' || kind === 'aim');
  const targets: Placed[] = promised.map(({ count, reading }) => {
    const stretch = phrase(reading.sentence.words, count);
    const { text, start } = reading.sentence;
    return { ...stretch, value: text.slice(stretch.start - start, stretch.end - start), reading };
  });
  measures.push(...targets);
  const places = new Map(readings.map((reading, at) => [reading, at]));
  const promisedNear = window(promised, places);
  const measuredNear = window(measures.map(surround), places);
  const baselines = found
    .filter((each) => {
      const at = places.get(each.reading)!;
      return isBaseline(
        each,
        promisedNear(at),
        measuredNear(at),
        (other) => Math.abs(places.get(other)! - at) <= 1,
      );
    })
    .map(({ clause, reading }) => trimmed(reading, clause));
  return { measures, targets, baselines };
}

/** How many sentences away from what is measured its present value may stand. */
const farthest = 3;

/** Gathers things by their sentence, so that those around one are found without looking at all. */
function window<Thing extends { reading: Reading }>(
  things: readonly Thing[],
  places: ReadonlyMap<Reading, number>,
): (at: number) => Thing[] {
  const byPlace = new Map<number, Thing[]>();
  for (const thing of things) {
    const at = places.get(thing.reading)!;
    const there = byPlace.get(at);
    if (there) there.push(thing);
    else byPlace.set(at, [thing]);
  }
  return (at) => {
    const near: Thing[] = [];
    for (let place = at - farthest; place <= at + farthest; place += 1)
      near.push(...(byPlace.get(place) ?? []));
    return near;
  };
}
