import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.ts';
import { readSession, writeSession } from './session.ts';

const key = 'tta:trial';

afterEach(() => {
  writeSession(key, undefined);
  vi.unstubAllGlobals();
});

describe('what lasts as long as the tab', () => {
  const tab = new FakeStorage();
  beforeEach(() => vi.stubGlobal('sessionStorage', tab));

  test('is kept by the browser, and read from there', () => {
    writeSession(key, 'a');
    expect(tab.getItem(key)).toBe('a');
    tab.setItem(key, 'b');
    expect(readSession(key)).toBe('b');
  });

  test('leaves no trace once it is forgotten', () => {
    writeSession(key, 'a');
    writeSession(key, undefined);
    expect(readSession(key)).toBeUndefined();
    expect(tab.length).toBe(0);
  });

  test('is remembered by the page where there is no room', () => {
    tab.room = 0;
    writeSession(key, 'a');
    expect(readSession(key)).toBe('a');
    tab.room = Infinity;
    writeSession(key, 'b');
    expect(tab.getItem(key)).toBe('b');
  });
});

describe('where the browser forbids storage', () => {
  beforeEach(() =>
    vi.stubGlobal(
      'sessionStorage',
      new Proxy(
        {},
        {
          get() {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        },
      ),
    ),
  );

  test('it lasts as long as the page', () => {
    expect(readSession(key)).toBeUndefined();
    writeSession(key, 'a');
    expect(readSession(key)).toBe('a');
    writeSession(key, undefined);
    expect(readSession(key)).toBeUndefined();
  });
});
