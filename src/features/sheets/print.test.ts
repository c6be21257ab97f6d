// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

beforeAll(async () => {
  await import('./on-paper.ts');
  await import('./print.ts');
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 30), toFake: ['Date'] });
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = `
    <button data-print><span>Print</span></button>
    <details id="sources" data-open-in-print></details>
    <details id="opened" data-open-in-print open></details>
    <details id="other"></details>
    <span data-printed></span>`;
});

afterEach(() => vi.useRealTimers());

/** Ids of the folded parts that are open now. */
const open = () => [...document.querySelectorAll('details[open]')].map(({ id }) => id);

test('parts that belong on paper are open while the printer reads the page', () => {
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual(['sources', 'opened']);
  dispatchEvent(new Event('afterprint'));
});

test('after printing, parts are as the reader had left them', () => {
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual(['opened']);
});

test('the day of the print is the reader’s own, in words', () => {
  dispatchEvent(new Event('beforeprint'));
  expect(document.querySelector('[data-printed]')?.textContent).toBe('Printed 22 November 2026');
});

test('a print button prints, wherever in it one presses', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  document.querySelector<HTMLElement>('[data-print] span')!.click();
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
});
