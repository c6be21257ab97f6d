/*
 * What this page saves and reads goes through here; `README.md` says what happens when something goes
 * wrong. Stores hear of other tabs by the events below, so that a restore in another tab reaches them
 * whole, and not key by key.
 */
import { atom } from 'nanostores';
import { isTabOnly } from './area.ts';
import { createEngine, isUnsafe, type Backing, type Unsaved } from './engine.ts';
import { erasedKey, isOurs, journalKey } from './keys.ts';

/** What the browser would not save; `undefined` while everything is saved. */
export const $unsaved = atom<Unsaved | undefined>();

/**
 * What happened to saved work behind this page's back: all of it was deleted in another tab, or by
 * something else; or a restore was interrupted and is undone.
 */
export type Happening = 'erased' | 'cleared' | 'rolledBack';

/** The last thing that happened, for the reader to be told. */
export const $happened = atom<Happening | undefined>();

/** The device's storage; undefined where the browser forbids it. */
let device: Storage | undefined;

/** The storage in use, as long as one task lasts: to ask for each of thousands of keys takes long. */
let inUse: Storage | undefined;

/** Finds the storage in use: the reader can change that while pages sleep. */
function area(): Storage {
  if (!inUse) {
    inUse = isTabOnly() ? sessionStorage : device!;
    queueMicrotask(() => (inUse = undefined));
  }
  return inUse;
}

/** The storage in use, for the modules of this folder; every part of it can throw. */
export const backing: Backing = {
  getItem: (key) => area().getItem(key),
  setItem: (key, text) => area().setItem(key, text),
  removeItem: (key) => area().removeItem(key),
  key: (at) => area().key(at),
  keys() {
    const from = area();
    return Array.from({ length: from.length }, (_, at) => from.key(at)!);
  },
  get length() {
    return area().length;
  },
};

/** The engine of this page; for the modules of this folder. */
export const engine = createEngine(
  () => {
    device = globalThis.localStorage;
    return backing;
  },
  (unsaved) => $unsaved.set(unsaved),
);

/** Copies damaged text to a key of its own, before its owner writes over it. */
export const setAside = engine.setAside;

/** Hears of one key that another tab has changed; of none, where it cleared everything. */
export type Listener = (event: Pick<StorageEvent, 'key' | 'newValue'>) => void;

/** How each store hears of one key, and how it reads everything again. */
const stores = new Map<Listener, () => void>();
/** True while a restore is under way in another tab, or an interrupted one is being undone. */
let isWaiting = false;
/** Whether anything of ours was saved when the page went to sleep. */
let wasSaved = false;

/**
 * Has a listener hear of each key that another tab changes (of none, where it cleared everything), and
 * a function called where everything is to be read again; returns a function that ends both.
 */
export function follow(listener: Listener, restore: () => void): () => void {
  stores.set(listener, restore);
  return () => stores.delete(listener);
}

/** Has every store read everything again. */
export function refresh(): void {
  inUse = undefined;
  engine.relist();
  for (const restore of [...stores.values()]) restore();
}

/** Runs a task while no other tab runs one; at once where the browser has no locks. */
export async function alone<T>(task: () => T | Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? ((await locks.request('tta:restore', task)) as T) : task();
}

/** Undoes what an interrupted restore has left behind, once no tab is restoring. */
async function settle(): Promise<void> {
  isWaiting = true;
  const { rollBack } = await import('./transaction.ts');
  await alone(async () => {
    // What another tab has just finished may take a moment to show here.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    try {
      if (rollBack(backing)) $happened.set('rolledBack');
    } catch {
      // Storage was blocked meanwhile, and the engine says so.
    }
    isWaiting = false;
    refresh();
  });
}

/** Reloads a page of which everything was deleted, so that its memory and its fields are empty too. */
function startAfresh(): void {
  engine.close(true);
  try {
    for (const key of Object.keys(sessionStorage)) if (isOurs(key)) sessionStorage.removeItem(key);
    sessionStorage.setItem(erasedKey, '1');
  } catch {
    // Then nothing was kept there, and the reader can't be told.
  }
  location.reload();
}

/** Tells whether this page was reloaded because everything was deleted; says so only once. */
function wasErased(): boolean {
  try {
    const was = sessionStorage.getItem(erasedKey) !== null;
    if (was) sessionStorage.removeItem(erasedKey);
    return was;
  } catch {
    return false;
  }
}

function hear(event: StorageEvent): void {
  const { key, newValue } = event;
  if (key === erasedKey) {
    if (newValue !== null) startAfresh();
    return;
  }
  // What other tabs save on the device is no concern of a tab that saves nothing there.
  if (isTabOnly()) return;
  if (key === journalKey) {
    if (newValue !== null) {
      if (!isWaiting) void settle();
    } else {
      isWaiting = false;
      refresh();
    }
    return;
  }
  if (key) engine.forget(key);
  else $happened.set('cleared');
  if (isWaiting || (key && isUnsafe(key))) return;
  for (const listener of [...stores.keys()]) listener(event);
}

/** Tells whether anything of ours is in storage. */
function isAnySaved(): boolean {
  try {
    return Object.keys(area()).some(isOurs);
  } catch {
    return false;
  }
}

// Registered before any store, so that stores see the other tab's value and not the one in memory.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', hear);
  window.addEventListener('pagehide', () => {
    wasSaved = isAnySaved();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    // A page that has just been loaded has just read everything.
    if (!persisted) return;
    // Everything was deleted while this page slept.
    if (wasSaved && !isAnySaved()) startAfresh();
    else refresh();
  });
  if (journalKey in engine.area) void settle();
  if (wasErased()) $happened.set('erased');
}
