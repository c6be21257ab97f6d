// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { isSavedOrBlocked } from './saved.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test('a new reader has nothing saved, whatever other programs keep', () => {
  localStorage.setItem('starlight-theme', 'dark');
  expect(isSavedOrBlocked()).toBe(false);
});

test('anything of ours counts, also what can’t be read', () => {
  localStorage.setItem('tta:damaged:tta:tick:group:x', '{oops');
  expect(isSavedOrBlocked()).toBe(true);
});

test('blocked or missing storage counts, because the page has to say so', () => {
  vi.stubGlobal('localStorage', null);
  expect(isSavedOrBlocked()).toBe(true);
});
