// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { isSavedOrBlocked, isThemeChosen } from './saved.ts';

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

test('a choice of light or dark is seen, and blocked storage is none', () => {
  expect(isThemeChosen()).toBe(false);
  localStorage.setItem('starlight-theme', 'dark');
  expect(isThemeChosen()).toBe(true);
  vi.stubGlobal('localStorage', null);
  expect(isThemeChosen()).toBe(false);
});
