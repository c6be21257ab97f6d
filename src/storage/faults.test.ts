import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.ts';
import { fieldsOf } from './record-changes.ts';
import type { SavedRecord } from './record.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose tabs share storage, and hear of each other only when the test lets them. */
class SlowBrowser {
  readonly saved: Map<string, string>;
  readonly #tabs: { window: EventTarget; waiting: Event[] }[] = [];

  constructor(saved: Record<string, string> = {}) {
    this.saved = new Map(Object.entries(saved));
  }

  /** Opens a tab with a store of records. */
  async open(prefix: string) {
    const tab = { window: new EventTarget(), waiting: [] as Event[] };
    this.#tabs.push(tab);
    const storage = new FakeStorage(this.saved, (key, newValue) => {
      for (const other of this.#tabs) {
        if (other !== tab) {
          other.waiting.push(Object.assign(new Event('storage'), { key, newValue }));
        }
      }
    });
    vi.stubGlobal('window', tab.window);
    vi.stubGlobal('localStorage', storage);
    vi.resetModules();
    const { createRecordStore } = await import('./record-store.ts');
    const { openRecords } = await import('./records.ts');
    const store = createRecordStore(openRecords(prefix));
    store.$records.subscribe(() => {});
    return {
      ...store,
      /** Lets the tab hear of the next changes of others. */
      hear: (count = Infinity) => {
        for (const event of tab.waiting.splice(0, count)) tab.window.dispatchEvent(event);
      },
      isCurrent: () => tab.waiting.length === 0,
    };
  }
}

const prefix = 'tta:commitment:';
const minute = (at: number) => new Date(Date.UTC(2026, 10, 22, 9, at));

test('two tabs that edit one record at once lose no field', async () => {
  const act = fc.record({
    tab: fc.nat({ max: 1 }),
    field: fc.nat({ max: 3 }),
    hears: fc.nat({ max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const browser = new SlowBrowser();
      const tabs = [await browser.open(prefix), await browser.open(prefix)] as const;
      tabs[0].change('c', { name: 'Northtown Police' }, minute(0));
      tabs[1].hear();
      const last: Record<string, string> = { name: 'Northtown Police' };
      acts.forEach(({ tab, field, hears }, at) => {
        // Each tab has fields of its own, as two people at two parts of one form have.
        const name = `${tab}-${field}`;
        tabs[tab]!.change('c', { [name]: `text ${at}` }, minute(at + 1));
        last[name] = `text ${at}`;
        tabs[1 - tab]!.hear(hears);
      });
      for (let round = 0; !tabs.every((tab) => tab.isCurrent()); round++) {
        expect(round, 'rounds of answers').toBeLessThan(acts.length + 10);
        for (const tab of tabs) tab.hear();
      }
      const texts = (record: unknown) =>
        Object.fromEntries(
          fieldsOf(record as SavedRecord).map((name) => [name, (record as SavedRecord)[name]]),
        );
      expect(texts(JSON.parse(browser.saved.get(`${prefix}c`)!))).toEqual(last);
      for (const tab of tabs) expect(texts(tab.$records.get()['c'])).toEqual(last);
    }),
    { numRuns: 30 },
  );
});

test('ids that are named like parts of all objects harm nothing', async () => {
  const text = JSON.stringify({ v: 1, at: minute(0).toISOString(), edited: {}, name: 'x' });
  const browser = new SlowBrowser({
    [`${prefix}__proto__`]: text,
    [`${prefix}constructor`]: text,
    [`${prefix}c`]: text,
  });
  const tab = await browser.open(prefix);
  expect(Object.keys(tab.$records.get()).sort()).toEqual(['c', 'constructor']);
  tab.change('constructor', { name: 'y' }, minute(1));
  tab.change('c', { name: 'y' }, minute(1));
  expect(browser.saved.get(`${prefix}__proto__`)).toBe(text);
  expect(JSON.parse(browser.saved.get(`${prefix}constructor`)!)).toMatchObject({ name: 'y' });
  expect(({} as Record<string, unknown>)['name']).toBeUndefined();

  const other = await browser.open(prefix);
  other.change('c', { due: 'soon' }, minute(2));
  browser.saved.set(`${prefix}__proto__`, text.replace('x', 'z'));
  tab.hear();
  expect(Object.getPrototypeOf(tab.$records.get())).toBe(Object.prototype);
  expect(tab.$records.get()['c']).toMatchObject({ name: 'y', due: 'soon' });
});

describe('the table of faults', () => {
  const rows = [
    ...readFileSync('src/storage/README.md', 'utf8').matchAll(/^\|.*\| `([^`]+)`: (.+?) \|$/gm),
  ].map((row) => [row[1]!, row[2]!.trim()] as const);

  test('has a row for each fault', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  test.each(rows)('%s has the test “%s”', (file, name) => {
    const source = readFileSync(file, 'utf8');
    const found = [...source.matchAll(/\btest\(\s*(['"`])(.*?)\1,/gs)].map((match) => match[2]);
    expect(found).toContain(name);
  });
});
