import { expect, test } from 'vitest';
import { joinFirst, takeOnce, withStartScript } from './start-script.ts';

const page =
  '<script src="/x.js"></script><script>b()</script><script data-once>a()</script>x<script data-once>a()</script><script>a()</script>';

test('a script that many parts define for themselves stands once, in the first of the page', () => {
  const { html, once } = takeOnce(page);
  expect(joinFirst(html, once)).toBe(
    '<script src="/x.js"></script><script>b();a()</script>x<script>a()</script>',
  );
});

test('what the first script calls takes the place of the call', () => {
  const first = '<script>read(()=>{b();rouse()})</script>';
  expect(joinFirst(first, ['self.rouse=()=>{c()}', 'a()'])).toBe(
    '<script>read(()=>{b();c()});a()</script>',
  );
});

test('a page without such scripts stays as it is', () => {
  const html = '<script>b()</script>';
  expect(takeOnce(html)).toEqual({ html, once: [] });
  expect(joinFirst(html, [])).toBe(html);
});

test('a linked script stands at its place, and is asked for again where it has not come', () => {
  const html = '<script>b(),rouse()</script><h1>A</h1><p>';
  expect(withStartScript(html, html.indexOf('<p>'), '/start.js')).toBe(
    '<script>b(),self.rouse?rouse():import("/start.js").then(()=>rouse())</script><h1>A</h1><script src="/start.js"></script><p>',
  );
});
