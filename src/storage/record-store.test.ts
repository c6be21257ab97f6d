import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.ts';
import { changeRecord } from './record-changes.ts';
import { decodeRecord, encodeRecord, isLive, type SavedRecord } from './record.ts';

const prefix = 'tta:thing:';
const morning = new Date('2026-11-22T09:00:00Z');
const noon = new Date('2026-11-22T12:00:00Z');

let storage: FakeStorage;
let window: EventTarget;

beforeEach(() => {
  storage = new FakeStorage();
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Opens a tab that watches the store. */
async function open() {
  vi.resetModules();
  const { createRecordStore } = await import('./record-store.ts');
  const { openRecords } = await import('./records.ts');
  const store = createRecordStore(openRecords(prefix));
  store.$records.subscribe(() => {});
  return store;
}

/** Saves a text as another tab would, and tells this one of it. */
function fromOtherTab(id: string, text: string | null): void {
  const key = prefix + id;
  if (text === null) storage.saved.delete(key);
  else storage.saved.set(key, text);
  window.dispatchEvent(
    Object.assign(new Event('storage'), { key, newValue: text, storageArea: storage }),
  );
}

const saved = (id: string) => decodeRecord(storage.saved.get(prefix + id)!) as SavedRecord;

test('a change is saved under its key, with its time', async () => {
  const store = await open();
  store.change('one', { name: 'Northtown' }, morning);
  expect(saved('one')).toMatchObject({ name: 'Northtown', at: morning.toISOString() });
});

test('what is removed can be put back, and an older copy of the removal does not win', async () => {
  const store = await open();
  store.change('one', { name: 'Northtown' }, morning);
  const removed = store.remove(['one', 'missing'], noon);
  expect(storage.saved.get(`${prefix}one`)).not.toContain('Northtown');
  const gone = storage.saved.get(`${prefix}one`)!;
  store.putBack(removed, noon);
  fromOtherTab('one', gone);
  expect(isLive(store.$records.get()['one'])).toBe(true);
  expect(saved('one')['name']).toBe('Northtown');
});

test('damaged text is told of, and set aside before anything is written over it', async () => {
  storage.saved.set(`${prefix}one`, '{"v":1');
  const store = await open();
  expect(store.damaged()).toEqual([[`${prefix}one`, '{"v":1']]);
  store.change('one', { name: 'Northtown' }, morning);
  expect([...storage.saved.values()]).toContain('{"v":1');
  expect(saved('one')['name']).toBe('Northtown');
});

describe('two tabs', () => {
  const base = changeRecord(undefined, { name: 'Northtown', kind: '' }, morning);

  test('a late word from the other tab does not undo a newer field of this one', async () => {
    storage.saved.set(`${prefix}one`, encodeRecord(base));
    const store = await open();
    store.change('one', { name: 'Northtown Police' }, noon);
    fromOtherTab('one', encodeRecord(changeRecord(base, { kind: 'police' }, morning)));
    expect(store.$records.get()['one']).toMatchObject({ name: 'Northtown Police', kind: 'police' });
    expect(saved('one')).toMatchObject({ name: 'Northtown Police', kind: 'police' });
    expect(store.$clash.get()).toBeUndefined();
  });

  test('the same field changed in both is told, with the text that is not saved', async () => {
    storage.saved.set(`${prefix}one`, encodeRecord(base));
    const store = await open();
    store.change('one', { name: 'Here' }, noon);
    const later = new Date(noon.getTime() + 1000);
    fromOtherTab('one', encodeRecord(changeRecord(base, { name: 'There' }, later)));
    expect(store.$clash.get()).toEqual({ id: 'one', field: 'name', kept: 'There', other: 'Here' });
    expect(saved('one')['name']).toBe('There');
  });

  test('a change that this tab did not make is simply shown', async () => {
    storage.saved.set(`${prefix}one`, encodeRecord(base));
    const store = await open();
    fromOtherTab('one', encodeRecord(changeRecord(base, { name: 'There' }, noon)));
    expect(store.$records.get()['one']).toMatchObject({ name: 'There' });
    expect(store.$clash.get()).toBeUndefined();
  });

  test('what another tab has cleared stays cleared', async () => {
    storage.saved.set(`${prefix}one`, encodeRecord(base));
    const store = await open();
    fromOtherTab('one', null);
    expect(store.$records.get()['one']).toBeUndefined();
    expect(storage.saved.has(`${prefix}one`)).toBe(false);
  });
});
