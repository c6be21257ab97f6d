/** What a reader looks for; an empty string means anything. */
export type Filter = { nation: string; kind: string; need: string; step: string };

/** What the filter knows of a partner type. */
export type Filterable = { nations: string[]; kind: string; needs: string[]; step: string };

/** Names of the criteria, which are also those of the form and of the address. */
export const criteria = ['nation', 'kind', 'need', 'step'] as const;

/** Reads a filter from an address, such as `?nation=wales&need=data`; strange values are dropped. */
export function readFilter(
  query: string,
  known: Readonly<Record<keyof Filter, readonly string[]>>,
): Filter {
  const params = new URLSearchParams(query);
  const value = (name: keyof Filter) => {
    const given = params.get(name) ?? '';
    return known[name].includes(given) ? given : '';
  };
  return { nation: value('nation'), kind: value('kind'), need: value('need'), step: value('step') };
}

/** Writes a filter for an address: empty, or `?…` in a fixed order. */
export function writeFilter(filter: Filter): string {
  const params = new URLSearchParams();
  for (const name of criteria) if (filter[name]) params.set(name, filter[name]);
  const query = params.toString();
  return query && `?${query}`;
}

/** Tells whether a partner type fits every criterion. */
export function fits(type: Filterable, { nation, kind, need, step }: Filter): boolean {
  return (
    (!nation || type.nations.includes(nation)) &&
    (!kind || type.kind === kind) &&
    (!need || type.needs.includes(need)) &&
    (!step || type.step === step)
  );
}

/** Says, for each criterion, how many would fit without it; only those that would help, best first. */
export function loosen(
  types: readonly Filterable[],
  filter: Filter,
): { name: keyof Filter; count: number }[] {
  return criteria
    .filter((name) => filter[name])
    .map((name) => {
      const looser = { ...filter, [name]: '' };
      return { name, count: types.filter((type) => fits(type, looser)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
