import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { createEngine, type Unsaved } from './engine.ts';

/** What the browser would not save; `undefined` while everything is saved. */
export const $unsaved = atom<Unsaved | undefined>();

const engine = createEngine(
  () => globalThis.localStorage,
  (unsaved) => $unsaved.set(unsaved),
);

// Registered before any store, so that stores see the other tab's value and not the one in memory.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key) engine.forget(key);
  });
  setPersistentEngine(engine.area, windowPersistentEvents);
}

/** Copies damaged text to a key of its own, before its owner writes over it. */
export const setAside = engine.setAside;
