import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeGathered, encodeGathered, withLink, withoutLink } from './gathered.ts';

const data = { path: 'go/s10-data/', title: 'What does the council know?' };
const sheet = { path: '9/', title: 'The police' };

describe('the links gathered for an email', () => {
  test('come out of storage as they went in', () => {
    const path = fc.constantFrom('9/', 'go/s10-data/', 'go/police/');
    const links = fc.array(fc.record({ path, title: fc.string() }), { minLength: 1 });
    fc.assert(
      fc.property(links, (list) => {
        expect(decodeGathered(encodeGathered(list))).toEqual(list);
      }),
    );
  });

  test('leave nothing behind once there are none', () => {
    expect(encodeGathered([])).toBeUndefined();
    expect(decodeGathered(undefined)).toEqual([]);
  });

  test('are never read from text that somebody else wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeGathered(text)).toEqual([]);
      }),
    );
  });

  test.each(['//elsewhere.example/', 'https://elsewhere.example/', '../', 'javascript:x/', 'go/a'])(
    'never lead to %s',
    (path) => {
      const text = JSON.stringify({ v: 1, links: [{ path, title: 'x' }, sheet] });
      expect(decodeGathered(text)).toEqual([sheet]);
    },
  );

  test('stand in the order of adding, each once, with its newest words', () => {
    const renamed = { ...data, title: 'What do they know?' };
    expect(withLink(withLink(withLink([], data), sheet), renamed)).toEqual([renamed, sheet]);
  });

  test('can be taken out one by one', () => {
    expect(withoutLink([data, sheet], data.path)).toEqual([sheet]);
    expect(withoutLink([sheet], data.path)).toEqual([sheet]);
  });
});
