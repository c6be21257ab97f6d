import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FakeStorage } from './fake-storage.ts';
import { journalKey } from './keys.ts';
import { rollBack, writeAll } from './transaction.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const key = fc.constantFrom('tta:a', 'tta:b', 'tta:c', 'tta:d');
const saved = fc.dictionary(key, fc.string({ maxLength: 12 }));
const changes = fc
  .uniqueArray(fc.tuple(key, fc.option(fc.string({ maxLength: 12 }), { nil: undefined })), {
    selector: ([name]) => name,
  })
  .map((all) => new Map(all));

/** Storage whose owner is killed before its nth writing. */
class MortalStorage extends FakeStorage {
  left = Infinity;
  #live() {
    if (this.left-- <= 0) throw new Error('killed');
  }
  override setItem(name: string, text: string): void {
    this.#live();
    super.setItem(name, text);
  }
  override removeItem(name: string): void {
    this.#live();
    super.removeItem(name);
  }
}

const holds = (storage: FakeStorage) => Object.fromEntries([...storage.saved].sort());
const sorted = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).sort());

function after(before: Record<string, string>, all: ReadonlyMap<string, string | undefined>) {
  const result = new Map(Object.entries(before));
  for (const [name, text] of all) {
    if (text === undefined) result.delete(name);
    else result.set(name, text);
  }
  return sorted(Object.fromEntries(result));
}

describe('writing many keys at once', () => {
  test('writes them all and leaves no journal', () => {
    fc.assert(
      fc.property(saved, changes, (before, all) => {
        const storage = new FakeStorage(new Map(Object.entries(before)));
        expect(writeAll(storage, all, now)).toBe(true);
        expect(holds(storage)).toEqual(after(before, all));
      }),
    );
  });

  test('changes nothing where there is no room for all', () => {
    fc.assert(
      fc.property(saved, changes, fc.nat({ max: 400 }), (before, all, room) => {
        const storage = new FakeStorage(new Map(Object.entries(before)));
        storage.room = room;
        const done = writeAll(storage, all, now);
        expect(holds(storage)).toEqual(done ? after(before, all) : sorted(before));
      }),
    );
  });

  test('is undone at the next page where the browser is killed half-way', () => {
    fc.assert(
      fc.property(saved, changes, fc.nat({ max: 12 }), (before, all, lives) => {
        const storage = new MortalStorage(new Map(Object.entries(before)));
        storage.left = lives;
        writeAll(storage, all, now);
        const wasKilled = storage.left < 0;
        storage.left = Infinity;
        rollBack(storage);
        const whole = after(before, all);
        expect(wasKilled ? [sorted(before)] : [sorted(before), whole]).toContainEqual(
          holds(storage),
        );
        expect(storage.saved.has(journalKey)).toBe(false);
      }),
    );
  });
});

describe('undoing an interrupted writing', () => {
  const interrupted = (before: Record<string, string>, all: Map<string, string>) => {
    const storage = new MortalStorage(new Map(Object.entries(before)));
    // The journal and the first key are written.
    storage.left = 2;
    writeAll(storage, all, now);
    storage.left = Infinity;
    return storage;
  };

  test('says how many keys it put back', () => {
    const storage = interrupted(
      { 'tta:a': 'old' },
      new Map([
        ['tta:a', 'new'],
        ['tta:b', 'new'],
      ]),
    );
    expect(storage.saved.get('tta:a')).toBe('new');
    expect(rollBack(storage)).toBe(1);
    expect(holds(storage)).toEqual({ 'tta:a': 'old' });
    expect(rollBack(storage)).toBeUndefined();
  });

  test('leaves alone what somebody has changed since', () => {
    const storage = interrupted(
      { 'tta:a': 'old' },
      new Map([
        ['tta:a', 'new'],
        ['tta:b', 'new'],
      ]),
    );
    storage.setItem('tta:a', 'changed since');
    rollBack(storage);
    expect(holds(storage)).toEqual({ 'tta:a': 'changed since' });
  });

  test('ends with a journal that nobody can read', () => {
    const storage = new FakeStorage(
      new Map([
        [journalKey, '{torn'],
        ['tta:a', 'one'],
      ]),
    );
    expect(rollBack(storage)).toBe(0);
    expect(holds(storage)).toEqual({ 'tta:a': 'one' });
  });
});
