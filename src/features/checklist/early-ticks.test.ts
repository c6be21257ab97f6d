// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepFirstTick } from './early-ticks.ts';
import { decodeTick, groupPrefix } from './tick.ts';

keepFirstTick();

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `
    <check-list>
      <li id="find-name" data-state="todo"><input type="checkbox"></li>
      <li id="map-bodies" data-state="todo"><input type="checkbox"></li>
    </check-list>`;
});

const press = (id: string) => document.querySelector<HTMLElement>(`#${id} input`)!.click();
const saved = (id: string) => localStorage.getItem(groupPrefix + id);

test('the first tick is saved at once, as any other tick is', () => {
  vi.setSystemTime('2026-11-22T10:00:00.000Z');
  press('find-name');
  expect(decodeTick(saved('find-name')!)).toEqual({
    v: 1,
    state: 'done',
    at: '2026-11-22T10:00:00.000Z',
  });
  vi.useRealTimers();
  expect(document.getElementById('find-name')!.dataset['state']).toBe('done');
});

test('a box that is unticked again before anything is saved leaves no trace', () => {
  document.querySelector('input')!.checked = true;
  press('find-name');
  expect(localStorage).toHaveLength(0);
});

test('where something is saved, it keeps out of the way', () => {
  localStorage.setItem(groupPrefix + 'find-name', '{oops');
  press('find-name');
  press('map-bodies');
  expect(saved('find-name')).toBe('{oops');
  expect(saved('map-bodies')).toBeNull();
});

test('blocked storage breaks nothing', () => {
  vi.stubGlobal('localStorage', null);
  expect(() => press('find-name')).not.toThrow();
  vi.unstubAllGlobals();
});
