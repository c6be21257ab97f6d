// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { tickScript } from './restore-script.ts';
import { decodeTick, groupPrefix } from './tick.ts';

let page = new AbortController();

/** Opens the page at an address, with the inline script as it stands in the page. */
function open(search = '?'): void {
  history.replaceState(null, '', search);
  page.abort();
  page = new AbortController();
  const { signal } = page;
  const listen = document.addEventListener.bind(document);
  document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
    listen(type, listener, { signal });
  if (customElements.get('list-end')) vi.spyOn(customElements, 'define').mockReturnValueOnce();
  new Function(tickScript)();
  document.addEventListener = listen;
}

beforeEach(() => {
  localStorage.clear();
  open();
  document.body.innerHTML = `
    <check-list>
      <li id="find-name" data-state="todo"><input type="checkbox"></li>
      <li id="map-bodies" data-state="todo"><input type="checkbox"></li>
    </check-list>`;
});

const press = (id: string) => document.querySelector<HTMLElement>(`#${id} input`)!.click();
const saved = (id: string) => localStorage.getItem(groupPrefix + id);

test('a tick is saved at once, as any other tick is', () => {
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

test('where something is saved of the line already, it keeps out of the way', () => {
  localStorage.setItem(groupPrefix + 'find-name', '{oops');
  press('find-name');
  press('map-bodies');
  expect(saved('find-name')).toBe('{oops');
  expect(saved('map-bodies')).not.toBeNull();
});

test('while saved work is being restored, it keeps out of the way', () => {
  localStorage.setItem('tta:restore:journal', '{}');
  press('find-name');
  expect(saved('find-name')).toBeNull();
});

test('a tick for a partner is saved for that partner, and for nobody who isn’t there', () => {
  open('?for=p1');
  press('find-name');
  expect(localStorage).toHaveLength(0);
  localStorage.setItem('tta:partner:p1', '{}');
  press('map-bodies');
  expect(localStorage.getItem('tta:tick:p1:map-bodies')).toContain('"done"');
  expect(saved('map-bodies')).toBeNull();
});

test('blocked storage breaks nothing', () => {
  vi.stubGlobal('localStorage', null);
  expect(() => press('find-name')).not.toThrow();
  vi.unstubAllGlobals();
});
