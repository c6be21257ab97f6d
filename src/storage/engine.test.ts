import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createEngine, type Backing, type Unsaved } from './engine.ts';
import { FakeStorage } from './fake-storage.ts';

const refuse = (): never => {
  throw new DOMException('This page may not.', 'SecurityError');
};

/** Makes an engine, with a look at what it last said is unsaved. */
function engineOver(open: () => Backing | null | undefined) {
  const onUnsaved = vi.fn<(unsaved: Unsaved | undefined) => void>();
  return {
    ...createEngine(open, onUnsaved),
    onUnsaved,
    unsaved: () => onUnsaved.mock.lastCall?.[0],
  };
}

/** Makes an engine over storage that holds `saved` and has no room for more. */
function fullEngine(saved: Record<string, string> = {}) {
  const storage = new FakeStorage(new Map(Object.entries(saved)));
  storage.room = 0;
  return { storage, ...engineOver(() => storage) };
}

describe('storage that works', () => {
  test('keeps what is set', () => {
    const storage = new FakeStorage();
    const { area } = engineOver(() => storage);
    area['tta:a'] = 'one';
    expect(storage.getItem('tta:a')).toBe('one');
  });

  test('gives what it holds', () => {
    const storage = new FakeStorage(new Map([['tta:a', 'one']]));
    expect(engineOver(() => storage).area['tta:a']).toBe('one');
  });

  test('loses what is deleted', () => {
    const storage = new FakeStorage(new Map([['tta:a', 'one']]));
    const { area } = engineOver(() => storage);
    delete area['tta:a'];
    expect(storage.getItem('tta:a')).toBeNull();
  });

  test('holds empty text too', () => {
    const storage = new FakeStorage();
    const { area } = engineOver(() => storage);
    area['tta:a'] = '';
    expect(storage.getItem('tta:a')).toBe('');
    expect('tta:a' in area).toBe(true);
  });

  test('is not touched when the same value is written back', () => {
    const storage = new FakeStorage(new Map([['tta:a', 'one']]));
    const { area } = engineOver(() => storage);
    area['tta:a'] = 'one';
    expect(storage.touched).toEqual([]);
  });

  test('is not touched when a key that it does not hold is deleted', () => {
    const storage = new FakeStorage();
    const { area } = engineOver(() => storage);
    delete area['tta:a'];
    expect(storage.touched).toEqual([]);
  });

  test('is never reported as a problem', () => {
    const { area, onUnsaved } = engineOver(() => new FakeStorage());
    area['tta:a'] = 'one';
    delete area['tta:a'];
    expect(onUnsaved.mock.calls.filter(([unsaved]) => unsaved)).toEqual([]);
  });

  test('says by `in` which keys it holds', () => {
    const { area } = engineOver(() => new FakeStorage(new Map([['tta:a', 'one']])));
    expect('tta:a' in area).toBe(true);
    expect('tta:b' in area).toBe(false);
  });

  test('does not pass off properties of objects or of Storage as keys', () => {
    const { area } = engineOver(() => new FakeStorage());
    expect(['toString', 'constructor', 'length', 'getItem'].filter((key) => key in area)).toEqual(
      [],
    );
    expect(area['length']).toBeUndefined();
  });

  test('is listed by Object.keys', () => {
    const storage = new FakeStorage(new Map([['other', 'x']]));
    const { area } = engineOver(() => storage);
    area['tta:a'] = 'one';
    expect(Object.keys(area)).toEqual(['other', 'tta:a']);
  });

  test('is listed once for all who ask in the same task, until something changes', () => {
    const storage = new FakeStorage(new Map([['tta:a', 'one']]));
    const { area, relist } = engineOver(() => storage);
    const listing = vi.spyOn(storage, 'key');
    expect([Object.keys(area), Object.keys(area)]).toEqual([['tta:a'], ['tta:a']]);
    expect(listing).toHaveBeenCalledTimes(1);
    area['tta:b'] = 'two';
    expect(Object.keys(area)).toEqual(['tta:a', 'tta:b']);
    storage.saved.set('tta:c', 'three');
    relist();
    expect(Object.keys(area)).toEqual(['tta:a', 'tta:b', 'tta:c']);
  });

  test('is listed anew in the next task', async () => {
    const storage = new FakeStorage();
    const { area } = engineOver(() => storage);
    expect(Object.keys(area)).toEqual([]);
    storage.saved.set('tta:a', 'one');
    await Promise.resolve();
    expect(Object.keys(area)).toEqual(['tta:a']);
  });

  test('gives the keys with a start, and their texts, also of what it had no room for', () => {
    const { area, entries } = fullEngine({ 'tta:a:one': '1', 'tta:b:two': '2' });
    area['tta:a:three'] = '3';
    delete area['tta:b:two'];
    expect(entries('tta:a:')).toEqual([
      ['tta:a:one', '1'],
      ['tta:a:three', '3'],
    ]);
  });

  test('is listed by for-in', () => {
    const { area } = engineOver(
      () =>
        new FakeStorage(
          new Map([
            ['tta:a', 'one'],
            ['tta:b', 'two'],
          ]),
        ),
    );
    const seen: Record<string, string | undefined> = {};
    for (const key in area) seen[key] = area[key];
    expect(seen).toEqual({ 'tta:a': 'one', 'tta:b': 'two' });
  });
});

describe.each<[why: string, open: () => Backing | null | undefined]>([
  ['asking for it throws', refuse],
  ['there is none', () => null],
  ['the browser does not know it', () => undefined],
  [
    'it only refuses once it is read',
    () => Object.defineProperty(new FakeStorage(), 'length', { get: refuse }),
  ],
])('storage that is blocked, because %s', (_, open) => {
  test('is reported at once, before anything is lost', () => {
    expect(engineOver(open).unsaved()).toEqual({ problem: 'blocked', keys: [] });
  });

  test('leaves values in memory', () => {
    const { area } = engineOver(open);
    area['tta:a'] = 'one';
    area['tta:b'] = 'two';
    delete area['tta:a'];
    expect({ ...area }).toEqual({ 'tta:b': 'two' });
  });

  test('is reported with the keys that are not saved', () => {
    const { area, unsaved } = engineOver(open);
    area['tta:a'] = 'one';
    expect(unsaved()).toEqual({ problem: 'blocked', keys: ['tta:a'] });
  });

  test('takes no copy of damaged text', () => {
    expect(engineOver(open).setAside('tta:a', 'torn')).toBe(false);
  });
});

test('storage that the reader blocks later is reported as blocked', () => {
  const storage = new FakeStorage();
  const { area, unsaved } = engineOver(() => storage);
  storage.setItem = refuse;
  area['tta:a'] = 'one';
  expect(unsaved()).toEqual({ problem: 'blocked', keys: ['tta:a'] });
});

describe('storage that is full', () => {
  test('leaves a new value in memory', () => {
    const { area, storage } = fullEngine({ 'tta:a': 'old' });
    area['tta:a'] = 'newer';
    expect(area['tta:a']).toBe('newer');
    expect(storage.getItem('tta:a')).toBe('old');
  });

  test('lists a new key that is only in memory', () => {
    const { area } = fullEngine({ 'tta:a': 'one' });
    area['tta:b'] = 'two';
    expect(Object.entries(area)).toEqual([
      ['tta:a', 'one'],
      ['tta:b', 'two'],
    ]);
    expect('tta:b' in area).toBe(true);
  });

  test('is reported with the keys that are not saved', () => {
    const { area, unsaved } = fullEngine();
    area['tta:a'] = 'one';
    area['tta:b'] = 'two';
    expect(unsaved()).toEqual({ problem: 'full', keys: ['tta:a', 'tta:b'] });
  });

  test('takes what waited in memory as soon as another value fits', () => {
    const { area, storage, unsaved } = fullEngine({ 'tta:c': 'x' });
    area['tta:a'] = 'one';
    area['tta:b'] = 'two';
    delete area['tta:a'];
    storage.room = 100;
    area['tta:c'] = 'three';
    expect(Object.fromEntries(storage.saved)).toEqual({ 'tta:b': 'two', 'tta:c': 'three' });
    expect(unsaved()).toBeUndefined();
  });

  test('takes what waited in memory when deleting makes room', () => {
    const { area, storage, unsaved } = fullEngine({ 'tta:long': 'a long text' });
    storage.room = 20;
    area['tta:a'] = 'one';
    expect(unsaved()?.keys).toEqual(['tta:a']);
    delete area['tta:long'];
    expect(Object.fromEntries(storage.saved)).toEqual({ 'tta:a': 'one' });
    expect(unsaved()).toBeUndefined();
  });

  test('goes on holding in memory what still does not fit', () => {
    const { area, storage, unsaved } = fullEngine();
    area['tta:long'] = 'a text that is far too long';
    storage.room = 20;
    area['tta:a'] = 'one';
    expect(storage.getItem('tta:a')).toBe('one');
    expect(unsaved()).toEqual({ problem: 'full', keys: ['tta:long'] });
    expect(area['tta:long']).toBe('a text that is far too long');
  });

  test('takes a value that waited when the same is set again', () => {
    const { area, storage, unsaved } = fullEngine();
    area['tta:a'] = 'one';
    storage.room = 100;
    area['tta:a'] = 'one';
    expect(storage.getItem('tta:a')).toBe('one');
    expect(unsaved()).toBeUndefined();
  });

  test('takes the newest of several values that waited', () => {
    const { area, storage } = fullEngine();
    area['tta:a'] = 'one';
    area['tta:a'] = 'two';
    storage.room = 100;
    area['tta:b'] = 'three';
    expect(storage.getItem('tta:a')).toBe('two');
  });
});

test('a key that storage will not delete is gone for the page', () => {
  const storage = new FakeStorage(new Map([['tta:a', 'one']]));
  const { area, unsaved } = engineOver(() => storage);
  storage.removeItem = refuse;
  delete area['tta:a'];
  expect(area['tta:a']).toBeUndefined();
  expect('tta:a' in area).toBe(false);
  expect(Reflect.ownKeys(area)).toEqual([]);
  expect(unsaved()?.keys).toEqual(['tta:a']);
});

describe('forgetting a key', () => {
  test('shows what storage holds and no longer what memory held', () => {
    const { area, storage, forget } = fullEngine({ 'tta:a': 'old' });
    area['tta:a'] = 'mine, unsaved';
    storage.saved.set('tta:a', 'theirs');
    forget('tta:a');
    expect(area['tta:a']).toBe('theirs');
  });

  test('never brings the forgotten value back when there is room again', () => {
    const { area, storage, forget } = fullEngine();
    area['tta:a'] = 'mine, unsaved';
    forget('tta:a');
    storage.room = 100;
    area['tta:b'] = 'two';
    expect(Object.fromEntries(storage.saved)).toEqual({ 'tta:b': 'two' });
  });

  test('takes it off the unsaved ones and leaves the others', () => {
    const { area, forget, unsaved } = fullEngine();
    area['tta:a'] = 'one';
    area['tta:b'] = 'two';
    forget('tta:a');
    expect(unsaved()).toEqual({ problem: 'full', keys: ['tta:b'] });
  });

  test('says nothing about a key that is saved', () => {
    const { forget, onUnsaved } = fullEngine({ 'tta:a': 'one' });
    forget('tta:a');
    expect(onUnsaved).not.toHaveBeenCalled();
  });
});

describe('setting damaged text aside', () => {
  test('copies it to the letter under a key of its own', () => {
    const storage = new FakeStorage();
    expect(engineOver(() => storage).setAside('tta:a', '{torn')).toBe(true);
    expect(Object.fromEntries(storage.saved)).toEqual({ 'tta:damaged:tta:a': '{torn' });
  });

  test('keeps every different text of the same key', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), (texts) => {
        const storage = new FakeStorage();
        const { setAside } = engineOver(() => storage);
        for (const text of texts) expect(setAside('tta:a', text)).toBe(true);
        expect([...storage.saved.values()]).toEqual([...new Set(texts)]);
      }),
    );
  });

  test('numbers the copies from the second on', () => {
    const storage = new FakeStorage();
    const { setAside } = engineOver(() => storage);
    for (const text of ['one', 'two', 'three']) setAside('tta:a', text);
    expect([...storage.saved.keys()]).toEqual([
      'tta:damaged:tta:a',
      'tta:damaged:tta:a~2',
      'tta:damaged:tta:a~3',
    ]);
  });

  test('says no where there is no room for a copy', () => {
    expect(fullEngine({ 'tta:a': 'torn' }).setAside('tta:a', 'torn')).toBe(false);
  });

  test('leaves the text where it is while there is no room for a copy', () => {
    const { area, storage, setAside, unsaved } = fullEngine({ 'tta:a': 'a long torn text' });
    setAside('tta:a', 'a long torn text');
    area['tta:a'] = 'new';
    expect(storage.getItem('tta:a')).toBe('a long torn text');
    expect(area['tta:a']).toBe('new');
    expect(unsaved()).toEqual({ problem: 'full', keys: ['tta:a'] });
  });

  test('makes the copy before the waiting value is saved, once there is room', () => {
    const { area, storage, setAside, unsaved } = fullEngine({ 'tta:a': 'a long torn text' });
    setAside('tta:a', 'a long torn text');
    area['tta:a'] = 'new';
    storage.room = 1000;
    area['tta:b'] = 'two';
    expect(Object.fromEntries(storage.saved)).toEqual({
      'tta:a': 'new',
      'tta:b': 'two',
      'tta:damaged:tta:a': 'a long torn text',
    });
    expect(unsaved()).toBeUndefined();
  });

  test('is over once the copy is made, so that a copy that was deleted does not return', () => {
    const { area, storage, setAside } = fullEngine({ 'tta:a': 'a long torn text' });
    setAside('tta:a', 'a long torn text');
    storage.room = 1000;
    area['tta:a'] = 'new';
    delete area['tta:damaged:tta:a'];
    delete area['tta:a'];
    expect(Object.fromEntries(storage.saved)).toEqual({});
  });

  test('is no longer waited for once another tab has replaced the text', () => {
    const { area, storage, setAside, forget } = fullEngine({ 'tta:a': 'a long torn text' });
    setAside('tta:a', 'a long torn text');
    storage.saved.set('tta:a', 'theirs, whole');
    forget('tta:a');
    area['tta:a'] = 'mine';
    expect(Object.fromEntries(storage.saved)).toEqual({ 'tta:a': 'mine' });
  });
});

/** One thing that a page does, and whether storage takes it. */
const act = fc.record({
  key: fc.constantFrom('tta:a', 'tta:b', 'tta:c'),
  value: fc.option(fc.constantFrom('', 'one', 'two'), { nil: undefined }),
  room: fc.boolean(),
});

describe('whatever storage takes and refuses', () => {
  /** Storage that takes nothing, neither a value nor a deletion, while `open` is false. */
  class MoodyStorage extends FakeStorage {
    open = true;
    override setItem(key: string, value: string): void {
      if (!this.open) refuse();
      super.setItem(key, value);
    }
    override removeItem(key: string): void {
      if (!this.open) refuse();
      super.removeItem(key);
    }
  }

  /** Does the acts one by one, on the engine and on a plain object. */
  function play(acts: readonly { key: string; value: string | undefined; room: boolean }[]) {
    const storage = new MoodyStorage();
    const engine = engineOver(() => storage);
    const plain: Record<string, string> = {};
    for (const { key, value, room } of acts) {
      storage.open = room;
      if (value === undefined) {
        Reflect.deleteProperty(engine.area, key);
        Reflect.deleteProperty(plain, key);
      } else {
        engine.area[key] = value;
        plain[key] = value;
      }
    }
    return { ...engine, storage, plain };
  }

  test('the page sees what a plain object would show it', () => {
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { area, plain } = play(acts);
        expect({ ...area }).toEqual(plain);
      }),
    );
  });

  test('each key is either saved or reported as unsaved', () => {
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { storage, plain, unsaved } = play(acts);
        const wrong = ['tta:a', 'tta:b', 'tta:c'].filter(
          (key) => storage.getItem(key) !== (plain[key] ?? null),
        );
        expect(unsaved()?.keys ?? []).toEqual(expect.arrayContaining(wrong));
      }),
    );
  });

  test('nothing stays unsaved once storage takes values again', () => {
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { area, storage, plain, unsaved } = play(acts);
        storage.open = true;
        area['tta:last'] = 'x';
        expect(Object.fromEntries(storage.saved)).toEqual({ ...plain, 'tta:last': 'x' });
        expect(unsaved()).toBeUndefined();
      }),
    );
  });

  test('no call to the engine ever throws', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 20 }),
        fc.array(fc.boolean(), { minLength: 1 }),
        (acts, refusals) => {
          let calls = 0;
          const storage = new Proxy(new FakeStorage(), {
            get(real, name) {
              if (refusals[calls++ % refusals.length]) refuse();
              const member: unknown = Reflect.get(real, name, real);
              return typeof member === 'function' ? member.bind(real) : member;
            },
          });
          const { area, setAside, forget } = engineOver(() => storage);
          const use = () => {
            for (const { key, value } of acts) {
              void (key in area);
              void area[key];
              void Object.entries(area);
              setAside(key, value ?? 'torn');
              if (value === undefined) Reflect.deleteProperty(area, key);
              else area[key] = value;
              forget(key);
            }
          };
          expect(use).not.toThrow();
        },
      ),
    );
  });
});
