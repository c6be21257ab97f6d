import { expect, test } from 'vitest';
import { forReadingViews } from './reading-view.ts';

const page = (main: string) => `<p id="menu-x">a</p><main>${main}</main><h2 id="contact-us">b</h2>`;
const finished = (main: string) => forReadingViews(page(main));

test('a part with a name that reading views distrust gets one that they trust', () => {
  expect(finished('<h2 id="s01-shared-computer" tabindex="-1">x</h2>')).toBe(
    page('<h2 class="content" id="s01-shared-computer" tabindex="-1">x</h2>'),
  );
  expect(finished('<li class="a b" id="ready-hear-from-community">x</li>')).toBe(
    page('<li class="content a b" id="ready-hear-from-community">x</li>'),
  );
});

test('any other name stays as it is, and so does what stands outside the text', () => {
  const main =
    '<h2 id="s01-one-goal">x</h2><p>community</p><a id="menu">y</a><li id="my-contact">z</li>';
  expect(finished(main)).toBe(page(main));
});

test('a box beside the text becomes a section of it', () => {
  expect(finished('<aside aria-label="Note">x</aside>')).toBe(
    page('<section aria-label="Note">x</section>'),
  );
});

test('a page without main stays as it is', () => {
  expect(forReadingViews('<h2 id="menu">x</h2>')).toBe('<h2 id="menu">x</h2>');
});
