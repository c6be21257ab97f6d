import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FakeStorage } from '../../storage/fake-storage.ts';
import { anyStoredText } from './any-stored-text.ts';
import {
  decodeTick,
  groupPrefix,
  isDamaged,
  stateOf,
  type StoredTick,
  type TickState,
} from './tick.ts';

/** Counts the tabs, so that each gets a copy of the library that no other tab has used. */
let opened = 0;

afterEach(() => {
  vi.doUnmock('@nanostores/persistent');
  vi.unstubAllGlobals();
});

/** A browser: what its tabs save is shared, and each tab hears of what the others change. */
class FakeBrowser {
  readonly saved: Map<string, string>;
  readonly #tabs: { window: EventTarget; storage: FakeStorage; asleep: boolean }[] = [];

  constructor(saved: Record<string, string> = {}) {
    this.saved = new Map(Object.entries(saved));
  }

  /** The tick that is saved for an item. */
  tick(id: string): StoredTick | undefined {
    const text = this.saved.get(groupPrefix + id);
    return text === undefined ? undefined : decodeTick(text);
  }

  /** Opens a page with a checklist on it: the store is loaded and watched. */
  async open() {
    const library = `${import.meta.resolve('@nanostores/persistent')}?tab=${++opened}`;
    const window = new EventTarget();
    const storage = new FakeStorage(this.saved, (key, newValue) => this.#tell(tab, key, newValue));
    const tab = { window, storage, asleep: false };
    this.#tabs.push(tab);
    vi.stubGlobal('window', window);
    vi.stubGlobal('localStorage', storage);
    vi.resetModules();
    // Resetting leaves packages alone, and tabs that share the library would share one engine.
    vi.doMock('@nanostores/persistent', () => import(/* @vite-ignore */ library));
    const store = await import('./ticks-store.ts');
    const { $unsaved } = await import('../../storage/index.ts');
    store.$ticks.subscribe(() => {});
    return {
      ...store,
      $unsaved,
      storage,
      state: (id: string) => stateOf(store.$ticks.get()[id]),
      /** Puts the page into the browser's memory, where no event reaches it. */
      sleep: () => (tab.asleep = true),
      wake: () => {
        tab.asleep = false;
        window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
      },
    };
  }

  #tell(from: unknown, key: string | null, newValue: string | null): void {
    for (const tab of this.#tabs) {
      if (tab === from || tab.asleep) continue;
      tab.window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    }
  }
}

/** The minute of a made-up morning, as a date. */
const minute = (at: number) => new Date(Date.UTC(2026, 10, 22, 9, at));
const saved = (state: TickState, at: number) =>
  JSON.stringify({ v: 1, state, at: minute(at).toISOString() });
const key = (id: string) => groupPrefix + id;
const anyState = fc.constantFrom<TickState>('todo', 'done', 'skip');
const anyItem = fc.constantFrom('map-bodies', 'pick-one', 'find-name');

describe('a tick', () => {
  test('is saved under its item’s own key', async () => {
    const browser = new FakeBrowser();
    const { setItemState } = await browser.open();
    setItemState('map-bodies', 'done', minute(5));
    expect(Object.fromEntries(browser.saved)).toEqual({
      'tta:tick:group:map-bodies': '{"v":1,"state":"done","at":"2026-11-22T09:05:00.000Z"}',
    });
  });

  test('of an earlier visit is there when the page opens', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('skip', 0) });
    const { state } = await browser.open();
    expect(state('map-bodies')).toBe('skip');
  });

  test('keeps its time when the reader says the same again', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const { setItemState } = await browser.open();
    setItemState('map-bodies', 'done', minute(5));
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('done', 0));
  });

  test('that is taken back stays as to do, with the time of that', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const { setItemState } = await browser.open();
    setItemState('map-bodies', 'todo', minute(5));
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('todo', 5));
  });

  test('is not saved for an item that was to do and stays to do', async () => {
    const browser = new FakeBrowser();
    const { setItemState, storage } = await browser.open();
    setItemState('map-bodies', 'todo');
    expect(storage.touched).toEqual([]);
  });

  test('keeps the fields of a newer version when it changes', async () => {
    const browser = new FakeBrowser({
      [key('map-bodies')]: `{"v":2,"state":"todo","at":"${minute(0).toISOString()}","note":"x"}`,
    });
    const { setItemState } = await browser.open();
    setItemState('map-bodies', 'done', minute(5));
    expect(browser.tick('map-bodies')).toEqual({
      v: 2,
      state: 'done',
      at: minute(5).toISOString(),
      note: 'x',
    });
  });
});

test('nothing is written when a page opens or comes back, whatever is saved', async () => {
  const anySaved = fc.dictionary(
    fc.constantFrom(key('map-bodies'), key('no-such-item'), 'tta:set:look', 'starlight-theme'),
    anyStoredText,
  );
  await fc.assert(
    fc.asyncProperty(anySaved, async (before) => {
      const browser = new FakeBrowser(before);
      const { storage, sleep, wake } = await browser.open();
      sleep();
      wake();
      expect(storage.touched).toEqual([]);
    }),
  );
});

test('ticks of items that this version does not know are kept', async () => {
  const unknown = { [key('from-newer-guide')]: saved('done', 0) };
  const browser = new FakeBrowser({ ...unknown, [key('map-bodies')]: saved('done', 1) });
  const { setItemState, clearItems, undoClear } = await browser.open();
  setItemState('pick-one', 'done', minute(5));
  undoClear(clearItems(['map-bodies', 'pick-one'], minute(6)), minute(7));
  expect(Object.fromEntries(browser.saved)).toMatchObject(unknown);
});

describe('damaged text', () => {
  const anyDamaged = anyStoredText.filter((text) => isDamaged(decodeTick(text)));

  test('is listed with its key, to the letter', async () => {
    const browser = new FakeBrowser({
      [key('map-bodies')]: '{"v":1,"sta',
      [key('pick-one')]: saved('done', 0),
      'tta:set:look': '{torn',
    });
    const { damagedTicks } = await browser.open();
    expect(damagedTicks()).toEqual([['tta:tick:group:map-bodies', '{"v":1,"sta']]);
  });

  test('is set aside before it is overwritten', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: '{torn' });
    const { setItemState, storage } = await browser.open();
    setItemState('map-bodies', 'done', minute(5));
    expect(storage.touched).toEqual(['tta:damaged:tta:tick:group:map-bodies', key('map-bodies')]);
    expect(Object.fromEntries(browser.saved)).toEqual({
      'tta:damaged:tta:tick:group:map-bodies': '{torn',
      [key('map-bodies')]: saved('done', 5),
    });
  });

  test('is never lost, whatever it is and whatever the reader does', async () => {
    const anyAct = fc.record({ id: anyItem, state: fc.option(anyState) });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(anyItem, anyDamaged),
        fc.array(anyAct),
        fc.nat({ max: 600 }),
        async (damaged, acts, room) => {
          const browser = new FakeBrowser(
            Object.fromEntries(Object.entries(damaged).map(([id, text]) => [key(id), text])),
          );
          const tab = await browser.open();
          tab.storage.room = room;
          acts.forEach(({ id, state }, at) => {
            if (state) tab.setItemState(id, state, minute(at));
            else tab.undoClear(tab.clearItems([id], minute(at)), minute(at));
          });
          expect([...browser.saved.values()]).toEqual(
            expect.arrayContaining(Object.values(damaged)),
          );
        },
      ),
    );
  });

  test('stays where it is when there is no room for a copy, and the reader’s change waits', async () => {
    const torn = '{"v":1,"state":"done","at":"2026-11-22T09:00:00.000Z","note":"a longer text';
    const browser = new FakeBrowser({ [key('map-bodies')]: torn });
    const { setItemState, state, storage, $unsaved } = await browser.open();
    storage.room = 0;
    setItemState('map-bodies', 'done', minute(5));
    expect(browser.saved.get(key('map-bodies'))).toBe(torn);
    expect(state('map-bodies')).toBe('done');
    expect($unsaved.get()).toEqual({ problem: 'full', keys: [key('map-bodies')] });
  });

  test('of a second damage to the same item is kept beside the first', async () => {
    const browser = new FakeBrowser({
      [key('map-bodies')]: '{second',
      'tta:damaged:tta:tick:group:map-bodies': '{first',
    });
    const { setItemState } = await browser.open();
    setItemState('map-bodies', 'done', minute(5));
    expect([...browser.saved.values()]).toEqual([saved('done', 5), '{first', '{second']);
  });

  test('is left alone when its list is cleared', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: '{torn' });
    const { clearItems, storage } = await browser.open();
    clearItems(['map-bodies']);
    expect(storage.touched).toEqual([]);
  });

  test('gives way when the reader says that the item is to do', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: '{torn' });
    const { setItemState, damagedTicks } = await browser.open();
    setItemState('map-bodies', 'todo', minute(5));
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('todo', 5));
    expect(damagedTicks()).toEqual([]);
  });
});

describe('clearing a list', () => {
  test('sets what was ticked or skipped back to do, and nothing else', async () => {
    const browser = new FakeBrowser({
      [key('map-bodies')]: saved('done', 0),
      [key('pick-one')]: saved('skip', 1),
      [key('find-name')]: saved('todo', 2),
      [key('other-list')]: saved('done', 3),
    });
    const { clearItems } = await browser.open();
    clearItems(['map-bodies', 'pick-one', 'find-name', 'never-touched'], minute(9));
    expect(Object.fromEntries(browser.saved)).toEqual({
      [key('map-bodies')]: saved('todo', 9),
      [key('pick-one')]: saved('todo', 9),
      [key('find-name')]: saved('todo', 2),
      [key('other-list')]: saved('done', 3),
    });
  });

  test('can be undone, whatever the list held', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(anyItem, anyState), async (states) => {
        const browser = new FakeBrowser(
          Object.fromEntries(
            Object.entries(states).map(([id, state]) => [key(id), saved(state, 0)]),
          ),
        );
        const { clearItems, undoClear, state } = await browser.open();
        const cleared = clearItems(['map-bodies', 'pick-one', 'find-name'], minute(5));
        expect(Object.keys(states).filter((id) => state(id) !== 'todo')).toEqual([]);
        undoClear(cleared, minute(6));
        for (const [id, before] of Object.entries(states)) expect(state(id)).toBe(before);
      }),
    );
  });

  test('is undone with the time of the undoing, so that a merge keeps what came back', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const { clearItems, undoClear } = await browser.open();
    undoClear(clearItems(['map-bodies'], minute(5)), minute(6));
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('done', 6));
  });

  test('is not undone for an item that the reader has changed since', async () => {
    const browser = new FakeBrowser({
      [key('map-bodies')]: saved('done', 0),
      [key('pick-one')]: saved('done', 0),
    });
    const { clearItems, undoClear, setItemState } = await browser.open();
    const cleared = clearItems(['map-bodies', 'pick-one'], minute(5));
    setItemState('pick-one', 'skip', minute(6));
    undoClear(cleared, minute(7));
    expect(browser.tick('map-bodies')).toMatchObject({ state: 'done' });
    expect(browser.saved.get(key('pick-one'))).toBe(saved('skip', 6));
  });

  test('is not undone for an item that was ticked and unticked since', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const { clearItems, undoClear, setItemState } = await browser.open();
    const cleared = clearItems(['map-bodies'], minute(5));
    setItemState('map-bodies', 'done', minute(6));
    setItemState('map-bodies', 'todo', minute(7));
    undoClear(cleared, minute(8));
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('todo', 7));
  });

  test('is not undone for an item that another tab has changed since', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const here = await browser.open();
    const there = await browser.open();
    const cleared = here.clearItems(['map-bodies'], minute(5));
    there.setItemState('map-bodies', 'skip', minute(6));
    here.undoClear(cleared, minute(7));
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('skip', 6));
  });
});

describe('two tabs', () => {
  test('keep both of two ticks on different items', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [await browser.open(), await browser.open()];
    one.setItemState('map-bodies', 'done', minute(1));
    two.setItemState('pick-one', 'skip', minute(2));
    expect(Object.fromEntries(browser.saved)).toEqual({
      [key('map-bodies')]: saved('done', 1),
      [key('pick-one')]: saved('skip', 2),
    });
    expect([one.state('map-bodies'), one.state('pick-one')]).toEqual(['done', 'skip']);
    expect([two.state('map-bodies'), two.state('pick-one')]).toEqual(['done', 'skip']);
  });

  test('keep both of two ticks on different items when neither hears of the other', async () => {
    const browser = new FakeBrowser();
    const [one, two] = [await browser.open(), await browser.open()];
    one.sleep();
    two.sleep();
    one.setItemState('map-bodies', 'done', minute(1));
    two.setItemState('pick-one', 'skip', minute(2));
    one.wake();
    two.wake();
    const both = {
      'map-bodies': decodeTick(saved('done', 1)),
      'pick-one': decodeTick(saved('skip', 2)),
    };
    expect(one.$ticks.get()).toEqual(both);
    expect(two.$ticks.get()).toEqual(both);
    expect([browser.tick('map-bodies'), browser.tick('pick-one')]).toEqual(Object.values(both));
  });

  test('end with the last change of each item, in both and in storage, however they take turns', async () => {
    const anyAct = fc.record({
      tab: fc.nat({ max: 1 }),
      id: anyItem,
      state: fc.option(anyState, { nil: 'clear' as const }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { maxLength: 30 }), async (acts) => {
        const browser = new FakeBrowser();
        const tabs = [await browser.open(), await browser.open()];
        const last: Record<string, StoredTick> = {};
        const change = (id: string, state: TickState, at: number) => {
          if (stateOf(last[id]) !== state) {
            last[id] = { v: 1, state, at: minute(at).toISOString() };
          }
        };
        acts.forEach(({ tab, id, state }, at) => {
          if (state === 'clear') {
            tabs[tab]!.clearItems(['map-bodies', 'pick-one'], minute(at));
            change('map-bodies', 'todo', at);
            change('pick-one', 'todo', at);
          } else {
            tabs[tab]!.setItemState(id, state, minute(at));
            change(id, state, at);
          }
        });
        expect(tabs[0]!.$ticks.get()).toEqual(last);
        expect(tabs[1]!.$ticks.get()).toEqual(last);
        expect(
          Object.fromEntries([...browser.saved].map(([name, text]) => [name, decodeTick(text)])),
        ).toEqual(Object.fromEntries(Object.entries(last).map(([id, tick]) => [key(id), tick])));
      }),
    );
  });

  test('agree when one is opened after the other has ticked', async () => {
    const browser = new FakeBrowser();
    const one = await browser.open();
    one.setItemState('map-bodies', 'done', minute(1));
    const two = await browser.open();
    expect(two.state('map-bodies')).toBe('done');
  });

  test('do not write to each other’s items when they hear of a change', async () => {
    const browser = new FakeBrowser({ [key('pick-one')]: saved('skip', 0) });
    const [one, two] = [await browser.open(), await browser.open()];
    one.setItemState('map-bodies', 'done', minute(1));
    expect(two.storage.touched).toEqual([]);
  });

  test('are both empty after everything is deleted in one', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const [one, two] = [await browser.open(), await browser.open()];
    one.storage.clear();
    expect(two.state('map-bodies')).toBe('todo');
    two.sleep();
    two.wake();
    expect(browser.saved.size).toBe(0);
  });

  test('are both without a tick whose key is deleted in one', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const [one, two] = [await browser.open(), await browser.open()];
    one.storage.removeItem(key('map-bodies'));
    expect(two.state('map-bodies')).toBe('todo');
  });

  test('show the newer text of the other as damaged when it can’t be read', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const [one, two] = [await browser.open(), await browser.open()];
    one.storage.setItem(key('map-bodies'), '{torn');
    expect(two.state('map-bodies')).toBe('todo');
    expect(two.damagedTicks()).toEqual([[key('map-bodies'), '{torn']]);
  });
});

test('a page that comes back shows what another tab saved meanwhile', async () => {
  const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
  const [back, other] = [await browser.open(), await browser.open()];
  back.sleep();
  other.setItemState('map-bodies', 'todo', minute(1));
  other.setItemState('pick-one', 'done', minute(2));
  back.wake();
  expect([back.state('map-bodies'), back.state('pick-one')]).toEqual(['todo', 'done']);
  expect(browser.saved.get(key('map-bodies'))).toBe(saved('todo', 1));
});

describe('a browser that does not save', () => {
  test('is reported when the page opens, and ticks still work on the page', async () => {
    const browser = new FakeBrowser();
    vi.spyOn(FakeStorage.prototype, 'length', 'get').mockImplementation(() => {
      throw new DOMException('This page may not.', 'SecurityError');
    });
    const { $unsaved, setItemState, state } = await browser.open();
    vi.restoreAllMocks();
    expect($unsaved.get()).toEqual({ problem: 'blocked', keys: [] });
    setItemState('map-bodies', 'done');
    expect(state('map-bodies')).toBe('done');
    expect($unsaved.get()).toEqual({ problem: 'blocked', keys: [key('map-bodies')] });
  });

  test('for want of room keeps ticks on the page, and saves them once there is room', async () => {
    const browser = new FakeBrowser();
    const { $unsaved, setItemState, state, storage } = await browser.open();
    storage.room = 0;
    setItemState('map-bodies', 'done', minute(1));
    expect(state('map-bodies')).toBe('done');
    expect($unsaved.get()).toEqual({ problem: 'full', keys: [key('map-bodies')] });
    storage.room = 1000;
    setItemState('pick-one', 'skip', minute(2));
    expect($unsaved.get()).toBeUndefined();
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('done', 1));
  });

  test('lets a newer tick of another tab take the place of an unsaved one', async () => {
    const browser = new FakeBrowser();
    const [full, other] = [await browser.open(), await browser.open()];
    full.storage.room = 0;
    full.setItemState('map-bodies', 'done', minute(1));
    other.setItemState('map-bodies', 'skip', minute(2));
    full.storage.room = 1000;
    full.setItemState('pick-one', 'done', minute(3));
    expect(full.state('map-bodies')).toBe('skip');
    expect(browser.saved.get(key('map-bodies'))).toBe(saved('skip', 2));
    expect(full.$unsaved.get()).toBeUndefined();
  });
});

describe('the ticks of all scopes', () => {
  /** Opens a page that shows the ticks of all scopes; `shown` lists their states. */
  async function openAll(browser: FakeBrowser) {
    const page = await browser.open();
    page.$allTicks.subscribe(() => {});
    const shown = () =>
      [...page.$allTicks.get()].flatMap(([scope, own]) =>
        Object.entries(own).map(([id, tick]) => `${scope}:${id} ${stateOf(tick)}`),
      );
    return { ...page, shown };
  }

  test('take one look at each text, and one at the list of keys, however many there are', async () => {
    const many = Array.from({ length: 400 }, (_, at): [string, string] => [
      `tta:tick:p${at % 4}:line-${at}`,
      saved('done', at),
    ]);
    const browser = new FakeBrowser(Object.fromEntries(many));
    const { $allTicks, storage } = await browser.open();
    const [reads, lists] = [vi.spyOn(storage, 'getItem'), vi.spyOn(storage, 'key')];
    $allTicks.subscribe(() => {});
    expect([...$allTicks.get().keys()]).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(reads).toHaveBeenCalledTimes(many.length);
    expect(lists).toHaveBeenCalledTimes(many.length);
    expect(storage.touched).toEqual([]);
  });

  test('follow what is ticked on the page, in another tab, and by nobody any more', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const [one, other] = [await openAll(browser), await openAll(browser)];
    one.setItemState('pick-one', 'skip', minute(1), 'p1');
    const both = ['group:map-bodies done', 'p1:pick-one skip'];
    expect([one.shown(), other.shown()]).toEqual([both, both]);
    one.storage.removeItem('tta:tick:p1:pick-one');
    expect(other.shown()).toEqual(['group:map-bodies done']);
    one.storage.clear();
    expect(other.shown()).toEqual([]);
  });

  test('are read anew when the page comes back', async () => {
    const browser = new FakeBrowser({ [key('map-bodies')]: saved('done', 0) });
    const [back, other] = [await openAll(browser), await openAll(browser)];
    back.sleep();
    other.setItemState('pick-one', 'done', minute(1), 'p1');
    back.wake();
    expect(back.shown()).toEqual(['group:map-bodies done', 'p1:pick-one done']);
  });

  test('hold what the browser has no room for, and leave out what would change objects', async () => {
    const browser = new FakeBrowser({ 'tta:tick:p1:__proto__': saved('done', 0) });
    const { setItemState, storage, $allTicks } = await browser.open();
    storage.room = 0;
    setItemState('map-bodies', 'done', minute(1));
    $allTicks.subscribe(() => {});
    expect([...$allTicks.get().keys()]).toEqual(['group']);
  });
});
