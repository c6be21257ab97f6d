import { expect, test } from 'vitest';
import { letSleep, sleeperIn } from './asleep.ts';

const inline =
  '<script>a();/*asleep*/wake(()=>import("page-script"));keep(import("keeper-script"))/*end*/</script>';
const external = '<script type="module" src="/guide/_astro/site.1.js"></script>';
const read = () => 'import(`./keep-guide.Ab_-1.js`)';
const sleep = (html: string) => letSleep(html, '/guide/', read);

test('a page’s one script is left to the inline script, by its address', () => {
  expect(sleep(inline + external)).toBe(
    '<script>a();/*asleep*/wake(()=>import("/guide/_astro/site.1.js"));keep(import("/guide/_astro/keep-guide.Ab_-1.js"))/*end*/</script>',
  );
});

test.each([
  ['has a script of its own', external + external],
  ['shows how much of the guide is kept', `<keep-guide></keep-guide>${external}`],
])('a page that %s loads its scripts at once', (_, rest) => {
  expect(sleep(inline + rest)).toBe(`<script>a();</script>${rest}`);
});

test('on “My strategy”, whose own script shows what is saved, the script of every page sleeps', () => {
  const own =
    '<my-strategy></my-strategy><script type="module" src="/guide/_astro/own.1.js"></script>';
  const code = (address: string) => (address.includes('site') ? read() : '');
  const page = letSleep(inline + own + external, '/guide/', code);
  expect(page).toContain('wake(()=>import("/guide/_astro/site.1.js"))');
  expect(page.endsWith(own)).toBe(true);
});

test('a build without what keeps the guide stops', () => {
  expect(() => letSleep(inline + external, '/guide/', () => '')).toThrow('keeps the guide');
});

test('the address of a sleeping script is found again', () => {
  expect(sleeperIn('(function(e){})(()=>import(`/_astro/site.1.js`),x)')).toBe('/_astro/site.1.js');
  expect(sleeperIn(external)).toBeUndefined();
});
