import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince, decodeKnown, editionOf, knownFrom } from './known-items.ts';
import { first, list, lists, police } from './try-overview.ts';

const seen = decodeKnown(knownFrom(lists))!;
const since = (now: typeof lists) =>
  Object.entries(changesSince(seen, now)).flatMap(([kind, changes]) =>
    changes.map(({ list, item }) => `${kind} ${list.id}:${item.id}`),
  );

describe('since the reader last saw the lists', () => {
  test('nothing has changed where they are the same, in whatever order', () => {
    const turned = [police, { ...first, items: [...first.items].reverse() }];
    expect(since(lists)).toEqual([]);
    expect(since(turned)).toEqual([]);
    expect(editionOf(turned)).toBe(seen.edition);
  });

  test('a line was added, one reworded and one retired', () => {
    const [name, mail, ring] = first.items;
    const now = [
      {
        ...first,
        items: [
          name!,
          { id: mail!.id, label: 'Write a short mail' },
          { id: 'new-one', label: 'x' },
        ],
        retired: [ring!],
      },
      police,
    ];
    expect(since(now)).toEqual([
      'added first-contact:new-one',
      'reworded first-contact:write-mail',
      'retired first-contact:ring-back',
    ]);
    expect(editionOf(now)).not.toBe(seen.edition);
  });

  test('each line of a new list was added, and a line that left before is no news', () => {
    expect(since([...lists, list('new-list', 3, 'one', 'two')])).toEqual([
      'added new-list:one',
      'added new-list:two',
    ]);
  });

  test('any other words of any line make another edition', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.string({ minLength: 1 }), (at, label) => {
        fc.pre(label !== first.items[at]!.label);
        const items = first.items.map((item, place) => (place === at ? { ...item, label } : item));
        expect(editionOf([{ items }, police])).not.toBe(seen.edition);
        expect(since([{ ...first, items }, police])).toEqual([
          `reworded first-contact:${first.items[at]!.id}`,
        ]);
      }),
    );
  });
});

test.each([undefined, '', '{', 'null', '{"v":1}', '{"v":1,"edition":"x","items":null}'])(
  'saved text such as %j says nothing of what was seen',
  (text) => {
    expect(decodeKnown(text)).toBeUndefined();
  },
);

test('ids that are names of every object’s own parts are lines like others', () => {
  const odd = [list('odd-list', 1, 'constructor')];
  expect(changesSince(seen, odd).added).toHaveLength(1);
  expect(changesSince(decodeKnown(knownFrom(odd))!, odd).added).toEqual([]);
});
