/* Has the library for stores that write themselves save through the engine of the page. */
import {
  persistentMap,
  setPersistentEngine,
  type PersistentListener,
} from '@nanostores/persistent';
import { engine, follow, type Listener } from './index.ts';

if (typeof window !== 'undefined') {
  const stops = new Map<PersistentListener, () => void>();
  setPersistentEngine(engine.area, {
    addEventListener: (_, listener, restore) =>
      stops.set(listener, follow(listener as Listener, restore)),
    removeEventListener: (_, listener) => stops.get(listener)?.(),
  });
}

export { persistentMap };
