// @vitest-environment jsdom
import { Linter } from 'eslint';
import globals from 'globals';
import { beforeEach, expect, test, vi } from 'vitest';
import { wake } from './wake.ts';

const ours = /^tta:/;
let page = new AbortController();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  vi.stubGlobal('matchMedia', () => new EventTarget());
  document.body.innerHTML = `
    <button id="act"></button><a id="menu" data-menu href="#x"></a><a id="plain" href="#y"></a>
    <button id="native" popovertarget="none"></button><input type="checkbox">`;
});

/** Opens the page with the inline script as it stands there; `come` lets its own script arrive. */
function open() {
  page.abort();
  page = new AbortController();
  const { signal } = page;
  const listen = window.addEventListener;
  vi.stubGlobal('addEventListener', (type: string, listener: EventListener) =>
    listen.call(window, type, listener, { capture: true, signal }),
  );
  let come = () => {};
  let fail = () => {};
  const load = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        come = resolve;
        fail = reject;
      }),
  );
  const bringStyles = vi.fn();
  const keep = vi.fn(() => Promise.resolve(true));
  const styleForPaper = vi.fn();
  const names = ['load', 'bring', 'ours', 'keep', 'paper'];
  new Function(...names, `(${wake})(${names})`)(load, bringStyles, ours, keep, styleForPaper);
  vi.unstubAllGlobals();
  return { load, bringStyles, styleForPaper, keep, come: () => come(), fail: () => fail() };
}

/** Does what a reader does; jsdom trusts no event, and neither does the script ask for it. */
const does = (id: string, type: string, more: object = {}) => {
  const Kind = type === 'keydown' ? KeyboardEvent : MouseEvent;
  const event = new Kind(type, { bubbles: true, cancelable: true, ...more });
  document.getElementById(id)!.dispatchEvent(event);
  return event;
};

test('nothing loads before the reader does something', () => {
  expect(open().load).not.toHaveBeenCalled();
});

test.each([
  ['kept, script and styles come from there', true, 1],
  ['not kept, nothing loads', false, 0],
])('where the guide is %s, though the reader did nothing', async (_, kept, times) => {
  vi.useFakeTimers();
  const { load, bringStyles, keep } = open();
  keep.mockResolvedValue(kept);
  dispatchEvent(new Event('load'));
  expect(keep).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3000);
  expect(keep).toHaveBeenCalledOnce();
  expect(load).toHaveBeenCalledTimes(times);
  expect(bringStyles).toHaveBeenCalledTimes(times);
  vi.useRealTimers();
});

test.each(['pointerover', 'focusin', 'keydown', 'click'])('%s brings script and styles', (type) => {
  const { load, bringStyles } = open();
  does('plain', type);
  does('plain', type);
  expect(load).toHaveBeenCalledOnce();
  expect(bringStyles).toHaveBeenCalledOnce();
});

test.each([
  ['something is saved', () => localStorage.setItem('tta:tick:group:x', '{}')],
  ['something is saved in this tab', () => sessionStorage.setItem('tta:email', '{}')],
  ['the address asks for something', () => history.replaceState(null, '', '/?for=p1')],
  ['the address names a part', () => history.replaceState(null, '', '/#part')],
  [
    'storage is blocked',
    () =>
      vi.spyOn(window, 'localStorage', 'get').mockImplementationOnce(() => {
        throw new Error('blocked');
      }),
  ],
])('it loads at once where %s', (_, prepare) => {
  prepare();
  expect(open().load).toHaveBeenCalledOnce();
});

test('a press that comes too early is done once the script is there, and once only', async () => {
  const { come } = open();
  const early = does('act', 'click');
  expect(early.defaultPrevented).toBe(true);
  const pressed = vi.fn();
  document.getElementById('act')!.addEventListener('click', pressed);
  come();
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce());
  does('act', 'click');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('what works without a script is left alone', () => {
  open();
  expect(does('plain', 'click').defaultPrevented).toBe(false);
  expect(does('native', 'click').defaultPrevented).toBe(false);
  expect(does('menu', 'click', { ctrlKey: true }).defaultPrevented).toBe(false);
});

test('keys that call something wait for it, others do not', () => {
  open();
  expect(does('plain', 'keydown', { key: 'k', ctrlKey: true }).defaultPrevented).toBe(true);
  expect(does('menu', 'keydown', { key: 'ArrowDown' }).defaultPrevented).toBe(true);
  expect(does('plain', 'keydown', { key: 'ArrowDown' }).defaultPrevented).toBe(false);
});

test('where the script can’t come, the next use tries again', async () => {
  const { load, fail } = open();
  does('act', 'click');
  fail();
  await vi.waitFor(() => {
    does('act', 'click');
    expect(load).toHaveBeenCalledTimes(2);
  });
});

test('its source text names nothing but what a browser has, and can’t end its element', () => {
  const messages = new Linter().verify(`void (${wake});`, {
    languageOptions: { ecmaVersion: 2022, sourceType: 'script', globals: globals.browser },
    rules: { 'no-undef': 'error' },
  });
  expect(messages).toEqual([]);
  expect(String(wake)).not.toMatch(/<\/script|<!--/i);
});

test('paper has its styles before it is drawn', () => {
  const { styleForPaper } = open();
  expect(styleForPaper).not.toHaveBeenCalled();
  dispatchEvent(new Event('beforeprint'));
  expect(styleForPaper).toHaveBeenCalledOnce();
});
