import type { StoredTick } from './tick.ts';

/** Ticks by item id, for each scope: `group`, or the id of a partner. */
export type TicksByScope = ReadonlyMap<string, Readonly<Record<string, StoredTick | undefined>>>;

/** Splits `<scope>:<item id>`; undefined for a key that has no scope. */
function placeOf(key: string): { scope: string; item: string } | undefined {
  const at = key.indexOf(':');
  return at < 1 ? undefined : { scope: key.slice(0, at), item: key.slice(at + 1) };
}

/** Makes an object that has no members but its own, so that an item may have any id. */
const bare = () => Object.create(null) as Record<string, StoredTick | undefined>;

/**
 * Sorts ticks by whom they are for.
 *
 * @param all ticks by `<scope>:<item id>`; keys that are neither are left out
 */
export function byScope(all: Iterable<readonly [key: string, tick: StoredTick]>): TicksByScope {
  const scopes = new Map<string, Record<string, StoredTick | undefined>>();
  for (const [key, tick] of all) {
    const place = placeOf(key);
    if (!place) continue;
    let own = scopes.get(place.scope);
    if (!own) scopes.set(place.scope, (own = bare()));
    own[place.item] = tick;
  }
  return scopes;
}

/** Changes one tick, or takes it away; the ticks of every other scope stay the same object. */
export function withTick(
  scopes: TicksByScope,
  key: string,
  tick: StoredTick | undefined,
): TicksByScope {
  const place = placeOf(key);
  if (!place) return scopes;
  const own = Object.assign(bare(), scopes.get(place.scope));
  if (tick) own[place.item] = tick;
  else Reflect.deleteProperty(own, place.item);
  const after = new Map(scopes);
  if (Object.keys(own).length > 0) after.set(place.scope, own);
  else after.delete(place.scope);
  return after;
}
