// @vitest-environment jsdom
import { Linter } from 'eslint';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRecord, encodeRecord, removeRecord } from '../../storage/record.ts';
import { partnerInAddress, showFor } from './scope.ts';

const saved = encodeRecord(changeRecord(undefined, { name: 'Northtown Police' }, new Date()));
const read = (key: string) => (key === 'tta:partner:p1' ? saved : null);

describe('the partner of an address', () => {
  test.each(['?for=p1', '?from=x&for=p1', '?for=p1&to=y'])('is found in “%s”', (search) => {
    expect(partnerInAddress(search, read)).toEqual({ id: 'p1', name: 'Northtown Police' });
  });

  test.each([
    '',
    '?',
    '?for=',
    '?for=p2',
    '?for=p1x',
    '?for=P1',
    '?for=p1:x',
    '?before=p1',
    '?xfor=p1',
  ])('is none in “%s”', (search) => expect(partnerInAddress(search, read)).toBeUndefined());

  test('is none once the partner is removed', () => {
    const gone = encodeRecord(removeRecord(undefined, new Date()));
    expect(partnerInAddress('?for=p1', () => gone)).toBeUndefined();
  });

  test('is none where storage is blocked', () => {
    expect(
      partnerInAddress('?for=p1', () => {
        throw new DOMException('No.', 'SecurityError');
      }),
    ).toBeUndefined();
  });

  test('never has a colon in its id, and nothing saved breaks it', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.json(), fc.string()), (search, text) => {
        const found = partnerInAddress(`?for=${search}`, () => text);
        expect(found?.id ?? 'none').toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

test('the name of the partner takes the place of the group, and goes again', () => {
  document.body.innerHTML = `<list-for><button>For:
    <span data-who>our group</span><span data-who hidden></span></button></list-for>`;
  const words = () =>
    [...document.querySelectorAll<HTMLElement>('[data-who]:not([hidden])')].map(
      (one) => one.textContent,
    );
  showFor(document, 'Northtown Police');
  expect(words()).toEqual(['Northtown Police']);
  showFor(document, undefined);
  expect(words()).toEqual(['our group']);
});

test.each([
  ['finding', partnerInAddress],
  ['showing', showFor],
])('the source text of %s, which the page inlines, names nothing from outside', (_, inlined) => {
  const messages = new Linter().verify(`void (${String(inlined)});`, {
    languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
    rules: { 'no-undef': 'error' },
  });
  expect(messages).toEqual([]);
  expect(String(inlined)).not.toMatch(/<\/script|<!--/i);
});
