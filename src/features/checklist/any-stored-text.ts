import fc from 'fast-check';

/** Makes values for a field: mostly the `likely` ones, else anything that JSON can hold. */
const mostly = (...likely: string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: fc.json() },
  );

/** Makes text that is a tick, or nearly one; also written in ways that this site never writes. */
const almostTick = fc
  .record({
    v: mostly('1', '2', '1.50', '-0', '1e999', '12345678901234567890', '"1"'),
    state: mostly('"done"', '"skip"', '"todo"', '"\\u0064one"', '["done"]', '"done "', '"later"'),
    at: mostly('"2026-11-22T10:00:00.000Z"', '"2026-11-22"', '"22 November"', '"soon"', '0'),
    extra: fc.constantFrom('', '"note":"x"', '"damaged":"x"', '"damaged":7', '"9":1', '"v":3'),
    space: fc.constantFrom('', ' ', '\n\t'),
    leaveOut: fc.constantFrom('', '', '', 'v', 'state', 'at'),
  })
  .map(({ v, state, at, extra, space, leaveOut }) => {
    const fields = Object.entries({ v, state, at })
      .filter(([name]) => name !== leaveOut)
      .map(([name, value]) => `"${name}":${space}${value}`);
    if (extra) fields.push(extra);
    return `${space}{${fields.join(`,${space}`)}}${space}`;
  });

/** Makes any text that a key of a tick may hold, for tests: often a tick or nearly one. */
export const anyStoredText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 4, arbitrary: almostTick },
);
