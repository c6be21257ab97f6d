// @vitest-environment jsdom
import { Linter } from 'eslint';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeRecord, removeRecord } from '../../storage/record-changes.ts';
import { encodeRecord } from '../../storage/record.ts';
import { scopeIn } from './scope.ts';

describe('the scope of an address', () => {
  test.each(['?for=p1', '?from=x&for=p1', '?for=p1&to=y'])('is the partner in “%s”', (search) => {
    expect(scopeIn(search)).toBe('p1');
  });

  test.each(['', '?', '?for=', '?for=P1', '?for=:x', '?for=%20', '?before=p1', '?xfor=p1'])(
    'is the group in “%s”',
    (search) => expect(scopeIn(search)).toBe('group'),
  );

  test('never holds what could make another key of it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(scopeIn(`?for=${text}`)).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  test('comes from a source text that names nothing from outside, as pages inline it', () => {
    const messages = new Linter().verify(`void (${String(scopeIn)});`, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
      rules: { 'no-undef': 'error' },
    });
    expect(messages).toEqual([]);
    expect(String(scopeIn)).not.toMatch(/<\/script|<!--/i);
  });
});

describe('the scope of a page', () => {
  beforeEach(() => {
    localStorage.clear();
    vi.resetModules();
    history.replaceState(null, '', '/');
  });
  const open = async (search: string) => {
    history.replaceState(null, '', `/${search}#here`);
    return import('./scope-store.ts');
  };
  const partner = changeRecord(undefined, { name: 'Northtown Police' }, new Date());

  test('is the partner of the address, if it is saved here', async () => {
    localStorage.setItem('tta:partner:p1', encodeRecord(partner));
    expect((await open('?for=p1')).$scope.get()).toBe('p1');
  });

  test.each([
    ['unknown', undefined],
    ['removed', encodeRecord(removeRecord(partner, new Date()))],
    ['damaged', '{oops'],
  ])('is the group where the partner is %s', async (_, text) => {
    if (text !== undefined) localStorage.setItem('tta:partner:p1', text);
    expect((await open('?for=p1')).$scope.get()).toBe('group');
  });

  test('stands in the address once it is chosen, beside what else stands there', async () => {
    const { setScope } = await open('?a=b');
    setScope('p1');
    expect(location.search + location.hash).toBe('?a=b&for=p1#here');
    setScope('group');
    expect(location.search + location.hash).toBe('?a=b#here');
  });
});
