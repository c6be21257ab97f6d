/* What a restore would change, worked out before anything is changed. */
import { isWork, kindOf, type Counted } from './kinds.ts';

/** Merge with what is saved, the newer of two winning; or make it exactly what the copy holds. */
export type Way = 'merge' | 'replace';

/** How many things of one sort would be added, changed, taken away, or kept because newer here. */
export type Effect = { added: number; changed: number; removed: number; kept: number };

/** New texts by key (`undefined` removes), and their effect in numbers. */
export type Plan = {
  changes: ReadonlyMap<string, string | undefined>;
  effects: ReadonlyMap<Counted, Effect>;
};

/**
 * Works out what restoring a copy does.
 *
 * Merging never removes: each key takes the newer of two, by fields where it is a record, so what was
 * undone after the copy was made stays undone. Replacing removes what the copy lacks, but neither
 * settings nor damaged text that was set aside.
 */
export function planRestore(
  saved: ReadonlyMap<string, string>,
  copy: ReadonlyMap<string, string>,
  way: Way,
): Plan {
  const changes = new Map<string, string | undefined>();
  const effects = new Map<Counted, Effect>();
  const note = (counted: Counted | undefined, effect: keyof Effect) => {
    if (!counted) return;
    const sum = effects.get(counted) ?? { added: 0, changed: 0, removed: 0, kept: 0 };
    sum[effect]++;
    effects.set(counted, sum);
  };

  const keys = new Set(way === 'merge' ? copy.keys() : [...copy.keys(), ...saved.keys()]);
  for (const key of keys) {
    if (!isWork(key)) continue;
    const kind = kindOf(key);
    const [here, other] = [saved.get(key), copy.get(key)];
    if (other === undefined && kind.stays) continue;
    const text =
      way === 'merge' && here !== undefined && other !== undefined
        ? kind.merge(here, other)
        : other;
    const was = here === undefined ? undefined : kind.counts(here);
    const will = text === undefined ? undefined : kind.counts(text);
    if (text === here) {
      if (other !== here) note(was ?? kind.counts(other!), 'kept');
      continue;
    }
    changes.set(key, text);
    if (was && will) note(will, 'changed');
    else if (will) note(will, 'added');
    else note(was, 'removed');
  }
  return { changes, effects };
}

/**
 * Works out how to undo a restore: each key that nobody has changed since gets its old text back.
 *
 * @param before texts before the restore, by key
 * @param after texts that the restore wrote
 */
export function planUndo(
  saved: ReadonlyMap<string, string>,
  before: Plan['changes'],
  after: Plan['changes'],
): Plan['changes'] {
  return new Map([...before].filter(([key]) => saved.get(key) === after.get(key)));
}
