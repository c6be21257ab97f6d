import { expect, test } from 'vitest';
import { joinFirst } from './first-script.ts';

test('a script that many parts define for themselves stands once, in the first of the page', () => {
  const page =
    '<script src="/x.js"></script><script>b()</script><script data-once>a()</script>x<script data-once>a()</script><script>a()</script>';
  expect(joinFirst(page)).toBe(
    '<script src="/x.js"></script><script>b();a()</script>x<script>a()</script>',
  );
});

test('what the first script calls takes the place of the call', () => {
  const page =
    '<script>read(()=>{b();rouse()})</script><script data-once>self.rouse=()=>{c()}</script><script data-once>a()</script>';
  expect(joinFirst(page)).toBe('<script>read(()=>{b();c()});a()</script>');
});

test('a page without such scripts stays as it is', () => {
  const html = '<script>b()</script>';
  expect(joinFirst(html)).toBe(html);
});
