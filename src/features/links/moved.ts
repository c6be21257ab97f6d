import type { Built } from './built-ids.ts';

/** One promise that the built site does not keep. */
export type Problem = {
  /** The address or id, and where it was. */
  what: string;
  problem: string;
  remedy: string;
};

/** What has moved: `moved.json`. */
export type Moved = {
  /** Old address of a page or file, such as `/sheets/old/`, to its new one. */
  pages: Record<string, string>;
  /** Old id to the id, or to the address of the page, that took its place. */
  ids: Record<string, string>;
};

/** Says where an old id leads now, as an address with its fragment; undefined if nowhere. */
export function whereMoved(id: string, moved: Moved, built: Built): string | undefined {
  const to = moved.ids[id];
  if (to === undefined) return undefined;
  return built.ids.get(to)?.target ?? (built.pages.includes(to) ? to : undefined);
}

/** Finds what is wrong with the map of moved things: loops, chains, and ends that lead nowhere. */
export function checkMoved(moved: Moved, built: Built): Problem[] {
  const groups = [
    {
      map: moved.pages,
      stands: (address: string) => built.pages.includes(address) || built.files.includes(address),
      exists: (address: string) => built.pages.includes(address) || built.files.includes(address),
    },
    {
      map: moved.ids,
      stands: (id: string) => built.ids.has(id),
      exists: (to: string) => built.ids.has(to) || built.pages.includes(to),
    },
  ];
  return groups.flatMap(({ map, stands, exists }) =>
    Object.entries(map).flatMap(([from, to]) => {
      const what = `"${from}": "${to}" (in src/features/links/moved.json)`;
      if (from === to || map[to] === from) {
        return { what, problem: 'this leads round in a loop', remedy: 'take one of the two out' };
      }
      if (map[to] !== undefined) {
        return {
          what,
          problem: `this leads to “${to}”, which has moved itself`,
          remedy: `lead straight to the end: "${from}": "${map[to]}"`,
        };
      }
      if (stands(from)) {
        return {
          what,
          problem: `“${from}” still stands in the site`,
          remedy: 'take this line out, or take the old one away',
        };
      }
      if (!exists(to)) {
        return {
          what,
          problem: `there is no “${to}” in the site`,
          remedy: 'name an id or an address that is there',
        };
      }
      return [];
    }),
  );
}

/**
 * Lists the fragments that no longer stand on the page where they were published, with the address
 * they lead to now: those in the map, and those whose part has gone to another page.
 */
export function movedFragments(
  ledger: Readonly<Record<string, string>>,
  moved: Moved,
  built: Built,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const id of Object.keys(moved.ids)) {
    const to = whereMoved(id, moved, built);
    if (to) found[id] = to;
  }
  for (const [id, page] of Object.entries(ledger)) {
    const now = built.ids.get(id);
    if (now && now.page !== page && now.page !== moved.pages[page]) found[id] = now.target;
  }
  return found;
}
