import type { StoredTick } from './tick.ts';

type Ticks = Readonly<Record<string, StoredTick | undefined>>;

/**
 * Sorts ticks by whom they are for.
 *
 * @param all ticks by `<scope>:<item id>`
 * @returns ticks by item id, by scope; keys that are neither are left out
 */
export function byScope(all: Ticks): Map<string, Record<string, StoredTick>> {
  const scopes = new Map<string, Record<string, StoredTick>>();
  for (const key in all) {
    const at = key.indexOf(':');
    const tick = all[key];
    if (at < 1 || !tick) continue;
    const scope = key.slice(0, at);
    let own = scopes.get(scope);
    if (!own) scopes.set(scope, (own = Object.create(null) as Record<string, StoredTick>));
    own[key.slice(at + 1)] = tick;
  }
  return scopes;
}
