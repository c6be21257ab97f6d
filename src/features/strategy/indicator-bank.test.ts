// @vitest-environment jsdom
import { expect, test } from 'vitest';
import './indicator-bank-element.ts';

test('every indicator gets a link of its own to My strategy, once', () => {
  document.body.innerHTML = `
    <indicator-bank>
      <li id="reports"><strong>Reports</strong>
        <a data-use href="/guide/my-strategy/?indicator=reports">Start<span>: Reports</span></a></li>
      <li id="call-backs"><strong>Call backs</strong></li>
    </indicator-bank>`;
  const bank = document.querySelector('indicator-bank')!;
  bank.replaceWith(bank);
  const links = [...bank.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.textContent,
  ]);
  expect(links).toEqual([
    ['/guide/my-strategy/?indicator=reports', 'Start: Reports'],
    ['/guide/my-strategy/?indicator=call-backs', 'Start: Call backs'],
  ]);
});
