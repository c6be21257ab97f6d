import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.ts';
import { changeRecord } from './record-changes.ts';
import { encodeRecord } from './record.ts';

const prefix = 'tta:thing:';
const morning = new Date('2026-11-22T09:00:00Z');
const base = changeRecord(undefined, { name: 'Northtown' }, morning);
let storage: FakeStorage;
let window: EventTarget;

beforeEach(() => {
  storage = new FakeStorage();
  window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('localStorage', storage);
  vi.resetModules();
});

afterEach(() => vi.unstubAllGlobals());

const open = async () => (await import('./records.ts')).openRecords(prefix);

/** Saves a text as another tab would, and tells this one of it. */
function fromOtherTab(key: string | null, newValue: string | null): void {
  if (key === null) storage.saved.clear();
  else if (newValue === null) storage.saved.delete(key);
  else storage.saved.set(key, newValue);
  window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

test('records are read with the damaged ones, and nothing is written', async () => {
  storage.saved.set(`${prefix}one`, encodeRecord(base)).set(`${prefix}two`, '{oops');
  storage.saved.set('tta:other:one', encodeRecord(base));
  const before = new Map(storage.saved);
  const { $records, damaged } = await open();
  expect(Object.keys($records.get())).toEqual(['one', 'two']);
  expect($records.get()['one']).toEqual(base);
  expect(damaged()).toEqual([[`${prefix}two`, '{oops']]);
  expect(storage.saved).toEqual(before);
});

test('what another tab saves, removes and clears is followed', async () => {
  const { $records } = await open();
  const heard: string[][] = [];
  $records.listen((records) => heard.push(Object.keys(records)));
  fromOtherTab(`${prefix}one`, encodeRecord(base));
  fromOtherTab(`${prefix}two`, encodeRecord(base));
  fromOtherTab(`${prefix}one`, null);
  fromOtherTab(null, null);
  expect(heard).toEqual([['one'], ['one', 'two'], ['two'], []]);
});

test('who starts to change records merges from then on what other tabs save', async () => {
  storage.saved.set(`${prefix}one`, encodeRecord(base));
  const records = await open();
  const { createRecordStore } = await import('./record-store.ts');
  const store = createRecordStore(records);
  store.change('one', { kind: 'police' }, new Date('2026-11-22T12:00:00Z'));
  fromOtherTab(`${prefix}one`, encodeRecord(changeRecord(base, { name: 'Easttown' }, morning)));
  expect(records.$records.get()['one']).toMatchObject({ name: 'Easttown', kind: 'police' });
});
