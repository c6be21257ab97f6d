/*
 * The file that holds a copy of everything saved.
 *
 * Version 1: `{"format":"saved-work","version":1,"madeAt":"<ISO time>","entries":{"<key>":<value>},
 * "texts":{"<key>":"<text>"}}`. `entries` holds values as JSON, so that a person can read them;
 * `texts` holds to the letter what would not come back from JSON unchanged.
 */
import * as v from 'valibot';
import { isWork } from './kinds.ts';

/** A copy as it was read: keys and their texts, and when it was made (ISO time). */
export type Copy = { madeAt: string; texts: ReadonlyMap<string, string> };

/**
 * Why a file can't be restored: too large, no JSON, some other file, made by a newer version, or with
 * things in it that no copy of this site holds.
 */
export type CopyProblem = 'large' | 'damaged' | 'other' | 'newer' | 'foreign';

/** Size above which a file is not even read, in bytes; browsers keep about 5 million letters. */
export const largestFile = 25_000_000;

/** Most keys that a file may hold. */
const mostKeys = 100_000;

const format = 'saved-work';
const version = 1;

const isTime = (text: string) => !Number.isNaN(Date.parse(text));

/** The shape of version 1; fields that another program has added do no harm. */
const schema = v.looseObject({
  format: v.literal(format),
  version: v.literal(version),
  madeAt: v.pipe(v.string(), v.check(isTime)),
  entries: v.record(v.string(), v.unknown()),
  texts: v.optional(v.record(v.string(), v.string()), {}),
});

const anyVersion = v.looseObject({ format: v.literal(format), version: v.number() });

/** Reads a text as JSON if writing it again gives the same text. */
function asValue(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a copy of all work among saved texts; what belongs to this device alone is left out. */
export function writeCopy(
  saved: Iterable<readonly [key: string, text: string]>,
  now: Date,
): string {
  const entries: [string, unknown][] = [];
  const texts: [string, string][] = [];
  for (const [key, text] of [...saved].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isWork(key)) continue;
    const read = asValue(text);
    if (read) entries.push([key, read.value]);
    else texts.push([key, text]);
  }
  const copy = {
    format,
    version,
    madeAt: now.toISOString(),
    entries: Object.fromEntries(entries),
    ...(texts.length > 0 ? { texts: Object.fromEntries(texts) } : {}),
  };
  return `${JSON.stringify(copy, null, 1)}\n`;
}

/** Reads a copy; a file that is none says why, and never throws. */
export function readCopy(text: string): Copy | { problem: CopyProblem } {
  if (text.length > largestFile) return { problem: 'large' };
  try {
    // Programs on Windows may put a mark before the text.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const known = v.safeParse(anyVersion, value);
    if (!known.success) return { problem: 'other' };
    if (known.output.version > version) return { problem: 'newer' };
    const read = v.safeParse(schema, value);
    if (!read.success) return { problem: 'damaged' };
    const { madeAt, entries, texts } = read.output;
    const all = new Map(Object.entries(entries).map(([key, held]) => [key, JSON.stringify(held)]));
    for (const [key, held] of Object.entries(texts)) all.set(key, held);
    if (all.size > mostKeys || ![...all.keys()].every(isWork)) return { problem: 'foreign' };
    return { madeAt, texts: all };
  } catch {
    return { problem: 'damaged' };
  }
}

/** Names the file: neutral, so that a list of downloads outs nobody. `day` is `YYYY-MM-DD`. */
export function copyName(day: string): string {
  return `saved-work-${day}.json`;
}
