import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, loosen, readFilter, writeFilter, type Filter } from './filter.ts';
import { firstSteps, kinds, needs } from './partner-type.schema.ts';
import { nations } from '../facts/fact.schema.ts';

const known = { nation: nations, kind: kinds, need: needs, step: firstSteps };
const any: Filter = { nation: '', kind: '', need: '', step: '' };
const library = {
  nations: ['england', 'wales'],
  kind: 'public',
  needs: ['venue', 'publicity'],
  step: 'an-hour',
};

describe('a filter in the address', () => {
  const filter = fc.record({
    nation: fc.constantFrom('', ...nations),
    kind: fc.constantFrom('', ...kinds),
    need: fc.constantFrom('', ...needs),
    step: fc.constantFrom('', ...firstSteps),
  });

  test('comes back as it was sent', () => {
    fc.assert(
      fc.property(filter, (one) => {
        expect(readFilter(writeFilter(one), known)).toEqual(one);
      }),
    );
  });

  test('is nothing when nothing is chosen', () => expect(writeFilter(any)).toBe(''));

  test('drops values that nobody knows', () => {
    const read = readFilter('?nation=<b>&kind=public&need=gold&step=', known);
    expect(read).toEqual({ ...any, kind: 'public' });
  });
});

describe('a partner type', () => {
  test('fits when nothing is asked', () => expect(fits(library, any)).toBe(true));

  test.each([
    [{ nation: 'wales' }, true],
    [{ nation: 'scotland' }, false],
    [{ kind: 'public', need: 'venue' }, true],
    [{ kind: 'public', need: 'money' }, false],
    [{ step: 'an-hour' }, true],
    [{ step: 'a-day' }, false],
  ])('with %o fits: %s', (asked, wanted) => {
    expect(fits(library, { ...any, ...asked })).toBe(wanted);
  });
});

test('when nothing fits, leaving out what would help most comes first', () => {
  const types = [library, { ...library, kind: 'private' }, { ...library, needs: ['money'] }];
  const asked = { ...any, kind: 'statutory', need: 'venue', nation: 'england' };
  expect(types.some((type) => fits(type, asked))).toBe(false);
  expect(loosen(types, asked)).toEqual([{ name: 'kind', count: 2 }]);
});
