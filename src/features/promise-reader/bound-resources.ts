/*
 * Tells money, posts, time and rooms that are promised from those that are spent or only hoped for.
 */
import type { Reading } from './clauses.ts';
import { emptyResource, notResource, resourceLabel, resourcePattern } from './resource.ts';
import { scan } from './scan.ts';
import type { Stretch } from './sentences.ts';

const mayCost =
  /£|fund|paid|pay|free|cost|charge|fee|budget|grant|time|fte|wte|post|cover|releas|sponsor|waiv|rent|money|second|loan|give|backfill|expense|day|hour|officer|nothing|overtime/;

/** Finds money, posts, paid time and rooms that a reading promises. */
export function boundResources(reading: Reading, hasPromise: boolean): Stretch[] {
  const { sentence } = reading;
  const heading = reading.label.trim();
  const body = sentence.text.slice(reading.bodyStart - sentence.start).trim();
  if (resourceLabel.test(heading)) {
    return body === '' || emptyResource.test(body)
      ? []
      : [{ start: reading.bodyStart, end: sentence.end }];
  }
  const found: Stretch[] = [];
  for (const { start, end } of mayCost.test(sentence.lower)
    ? scan(sentence, resourcePattern)
    : []) {
    const from = sentence.start + start;
    const clause = reading.clauses.find((each) => from >= each.start && from < each.end);
    if (!clause) continue;
    const around = sentence.lower.slice(Math.max(0, start - 45), end + 30);
    if (notResource.test(around)) continue;
    // “Our full-time officer will negotiate”: a post that is there already.
    if (
      /^(?:full|part)[- ]time/.test(sentence.lower.slice(start, end)) &&
      /\b(?:our|the|your|their|its)\s*$/.test(sentence.lower.slice(0, start))
    )
      continue;
    if (
      clause.past &&
      !/\b(?:set aside|agreed|allocated|secured|approved|ring-?fenced|earmarked|committed|confirmed|found|employed|appointed|recruited|funded|paying|been put|been made available|been given|budgeted|been released)\b/i.test(
        clause.text,
      )
    )
      continue;
    if (
      !hasPromise &&
      reading.deeds.length === 0 &&
      !/\b(?:you can have|set aside|agreed|allocated|approved|committed|we'll|will|gets?|receives?|(?:has|have|is|been) (?:been )?(?:secured|awarded|provided|found|granted)|confirmed|stays|remains|kept|(?:can|may|welcome to|free to) (?:use|take|claim|have|get|book))\b/i.test(
        sentence.text,
      )
    )
      continue;
    found.push({ start: from, end: sentence.start + end });
  }
  return found;
}
