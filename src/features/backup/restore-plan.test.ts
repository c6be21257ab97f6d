import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRecord, removeRecord } from '../../storage/record-changes.ts';
import { encodeRecord } from '../../storage/record.ts';
import { anyStoredText } from '../checklist/any-stored-text.ts';
import { countTexts } from './kinds.ts';
import { planRestore, planUndo, type Plan } from './restore-plan.ts';

const hour = (at: number) => new Date(Date.UTC(2026, 10, 22, at));
const tick = (state: string, at: number) =>
  JSON.stringify({ v: 1, state, at: hour(at).toISOString() });
const texts = (all: Record<string, string>) => new Map(Object.entries(all));

/** Does what a plan says. */
function apply(saved: ReadonlyMap<string, string>, { changes }: Pick<Plan, 'changes'>) {
  const result = new Map(saved);
  for (const [key, text] of changes) {
    if (text === undefined) result.delete(key);
    else result.set(key, text);
  }
  return result;
}

const key = fc.constantFrom(
  'tta:tick:group:a',
  'tta:tick:k3f9x:__proto__',
  'tta:partner:p',
  'tta:commitment:c',
  'tta:note:group:a',
  'tta:new:n',
  'tta:set:size',
  'tta:set:copied-at',
  'tta:damaged:tta:tick:group:a',
  'starlight-theme',
);
const record = fc
  .array(
    fc.record({
      at: fc.nat({ max: 20 }),
      field: fc.constantFrom('name', 'due'),
      value: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((acts) =>
    encodeRecord(
      acts.reduce(
        (before, { at, field, value }) =>
          value === undefined
            ? removeRecord(before, hour(at))
            : changeRecord(before, { [field]: value }, hour(at)),
        changeRecord(undefined, { name: 'Northtown Police' }, hour(0)),
      ),
    ),
  );
const anySaved = fc
  .uniqueArray(fc.tuple(key, fc.oneof(record, anyStoredText)), { selector: ([name]) => name })
  .map((all) => new Map<string, string>(all));

describe('merging a copy', () => {
  test('takes the newer of two ticks and keeps the rest', () => {
    const saved = texts({
      'tta:tick:group:a': tick('todo', 5),
      'tta:tick:group:b': tick('done', 1),
      'tta:tick:group:mine': tick('done', 1),
    });
    const copy = texts({
      'tta:tick:group:a': tick('done', 3),
      'tta:tick:group:b': tick('skip', 4),
      'tta:tick:group:new': tick('done', 2),
    });
    const plan = planRestore(saved, copy, 'merge');
    expect(Object.fromEntries(plan.changes)).toEqual({
      'tta:tick:group:b': tick('skip', 4),
      'tta:tick:group:new': tick('done', 2),
    });
    expect(Object.fromEntries(plan.effects)).toEqual({
      tick: { added: 1, changed: 0, removed: 0, kept: 1 },
      skip: { added: 0, changed: 1, removed: 0, kept: 0 },
    });
  });

  test('brings two copies of one record together field by field', () => {
    const first = changeRecord(undefined, { action: 'Train', due: '' }, hour(1));
    const here = encodeRecord(changeRecord(first, { action: 'Train 12 staff' }, hour(3)));
    const there = encodeRecord(changeRecord(first, { due: '2027-01-31' }, hour(2)));
    const plan = planRestore(
      texts({ 'tta:commitment:c': here }),
      texts({ 'tta:commitment:c': there }),
      'merge',
    );
    expect(JSON.parse(plan.changes.get('tta:commitment:c')!)).toMatchObject({
      action: 'Train 12 staff',
      due: '2027-01-31',
    });
  });

  test('revives nothing that was removed after the copy was made', () => {
    const before = changeRecord(undefined, { name: 'Northtown Police' }, hour(1));
    const plan = planRestore(
      texts({ 'tta:partner:p': encodeRecord(removeRecord(before, hour(2))) }),
      texts({ 'tta:partner:p': encodeRecord(before) }),
      'merge',
    );
    expect(plan.changes.size).toBe(0);
    expect(plan.effects.get('partner')).toMatchObject({ kept: 1 });
  });

  test('the same copy twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (saved, copy) => {
        const once = apply(saved, planRestore(saved, copy, 'merge'));
        expect([...planRestore(once, copy, 'merge').changes]).toEqual([]);
      }),
    );
  });

  test('two copies end in the same, whichever came first', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (one, two) => {
        const merge = (a: typeof one, b: typeof one) => {
          const both = apply(a, planRestore(a, b, 'merge'));
          // What belongs to one device, and what no rule can merge, stays as it is there.
          for (const name of both.keys())
            if (/:set:|:new:|damaged|starlight/.test(name)) both.delete(name);
          return [...both].map(([name, text]) => [name, sorted(text)]).sort();
        };
        expect(merge(one, two)).toEqual(merge(two, one));
      }),
    );
  });

  test('takes the newer of two values that this version does not know', () => {
    const value = (at: number, held: string) =>
      JSON.stringify({ at: hour(at).toISOString(), held });
    const merged = (here: string, other: string) =>
      planRestore(texts({ 'tta:new:n': here }), texts({ 'tta:new:n': other }), 'merge').changes.get(
        'tta:new:n',
      );
    expect(merged(value(1, 'old'), value(2, 'new'))).toBe(value(2, 'new'));
    expect(merged(value(2, 'new'), value(1, 'old'))).toBeUndefined();
    expect(merged('ours', 'theirs')).toBeUndefined();
  });

  test('takes nothing away', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (saved, copy) => {
        const after = apply(saved, planRestore(saved, copy, 'merge'));
        expect([...after.keys()]).toEqual(expect.arrayContaining([...saved.keys()]));
      }),
    );
  });
});

/** Writes JSON with the names of its fields in order, where it is JSON. */
function sorted(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
  } catch {
    return text;
  }
}

describe('replacing by a copy', () => {
  test('leaves exactly what the copy holds, and what belongs to this device', () => {
    fc.assert(
      fc.property(anySaved, anySaved, (saved, copy) => {
        const after = apply(saved, planRestore(saved, copy, 'replace'));
        for (const [name, text] of after) {
          const isLocal = /set:copied-at|starlight/.test(name);
          const stays = /tta:(set|damaged):/.test(name) && !copy.has(name);
          expect(text).toBe(isLocal || stays ? saved.get(name) : copy.get(name));
        }
      }),
    );
  });

  test('says what would be taken away', () => {
    const saved = texts({
      'tta:tick:group:a': tick('done', 1),
      'tta:tick:group:b': tick('todo', 1),
    });
    const plan = planRestore(saved, texts({}), 'replace');
    expect(plan.effects.get('tick')).toEqual({ added: 0, changed: 0, removed: 1, kept: 0 });
    expect(plan.changes.size).toBe(2);
  });
});

describe('undoing a restore', () => {
  test('brings back all that was there, whichever way it was restored', () => {
    fc.assert(
      fc.property(anySaved, anySaved, fc.constantFrom('merge', 'replace'), (saved, copy, way) => {
        const { changes } = planRestore(saved, copy, way as 'merge');
        const before = new Map([...changes.keys()].map((name) => [name, saved.get(name)]));
        const restored = apply(saved, { changes });
        const undone = apply(restored, { changes: planUndo(restored, before, changes) });
        expect([...undone].sort()).toEqual([...saved].sort());
      }),
    );
  });

  test('leaves alone what was changed since', () => {
    const before = texts({ 'tta:tick:group:a': tick('todo', 1) });
    const after = texts({ 'tta:tick:group:a': tick('done', 2) });
    const now = texts({ 'tta:tick:group:a': tick('skip', 3) });
    expect(planUndo(now, before, after).size).toBe(0);
  });
});

test('what a copy holds is counted in the reader’s words', () => {
  const partner = changeRecord(undefined, { name: 'Northtown Police' }, hour(1));
  const counts = countTexts(
    texts({
      'tta:tick:group:a': tick('done', 1),
      'tta:tick:k3f9x0q2m1:a': tick('done', 1),
      'tta:tick:group:b': tick('todo', 1),
      'tta:tick:group:c': '{torn',
      'tta:partner:p': encodeRecord(partner),
      'tta:partner:q': encodeRecord(removeRecord(partner, hour(2))),
      'tta:commitment:c': encodeRecord(partner),
      'tta:note:group:a': encodeRecord(partner),
      'tta:set:size': 'large',
    }),
  );
  expect(Object.fromEntries(counts)).toEqual({ tick: 2, partner: 1, commitment: 1, note: 1 });
});
