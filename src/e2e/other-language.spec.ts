/*
 * Ready for Welsh: in a language with words 40% longer nothing is cut off and nothing runs over, every word
 * of the interface is in the catalogue, and no id and no key in storage goes by a word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPages, readPage } from './support/built-pages.ts';
import { expectFits } from './support/fit.ts';
import { myChecklists, myData, policeList, policeSheet, templates } from './support/guide.ts';
import { test } from './support/other-language.ts';
import { ownWords } from './support/own-words.ts';
import { brackets } from './support/pseudo-words.ts';
import { work } from './support/saved-work.ts';
import { leaveTexts, savedTexts, tickKey } from './support/storage.ts';
import { myStrategy } from './support/strategy.ts';
import { expect } from './support/test.ts';

const more = [
  'partners/',
  'partners/police/',
  'glossary/',
  'dates/',
  'help/',
  'about/',
  myStrategy,
];
const pages = [...templates, ...more.map((path) => ({ name: path, path }))];

// One build for all.
test.describe.configure({ mode: 'default' });
// The page for wrong addresses comes with an error, as it should.
test.use({ viewport: { width: 1440, height: 900 }, expectedError: /status of 404/ });

/** Expects that each word of the interface is from the catalogue, and that all of it has room. */
async function expectRoom(page: Page, readersOwn: readonly string[] = []): Promise<void> {
  expect.soft(await ownWords(page, readersOwn)).toEqual([]);
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await expectFits(page, `${width} pixels`);
  }
}

for (const { name, path } of pages) {
  test(`${name} has room for longer words, and none that is written into it`, async ({ page }) => {
    await page.goto(path);
    await expectRoom(page);
  });
}

/* What readers bring about; found by what scripts go by, because no name is as it was. */
const typed = {
  words: 'liaison officer',
  action: 'We will try to help',
  promise: 'We will train all 12 staff by 3 March 2027.',
};
/** All that readers of these journeys have written. */
const readersOwn = [
  ...Object.values(work).flatMap((text) => Object.values(JSON.parse(text) as object) as unknown[]),
  ...Object.values(typed),
].filter((text) => typeof text === 'string');

const states: { name: string; path: string; act(page: Page): Promise<void> }[] = [
  {
    name: 'a list in use, with a note, a question and the menu of a line',
    path: policeSheet.path,
    async act(page) {
      const list = page.locator('check-list').first();
      await list.getByRole('checkbox').first().check();
      await list.locator('[data-note]').first().click();
      await list.locator('[data-skip]').nth(1).click();
      await list.locator('[data-clear]').click();
      await expect(list.locator('[data-question]')).toBeVisible();
      await list.locator('li [data-menu]').first().click();
      await page.getByRole('menu').waitFor();
      const keys = policeList.items.slice(0, 2).map(({ id }) => tickKey(id));
      expect(Object.keys(await savedTexts(page)).sort()).toEqual(keys.sort());
    },
  },
  {
    name: 'search',
    path: policeSheet.path,
    async act(page) {
      await page.locator('site-search [data-open]').click();
      await page.locator('dialog input').fill(typed.words);
      await page.locator('dialog').getByRole('link').first().waitFor();
    },
  },
  {
    name: 'the lists of a returning reader',
    path: myChecklists,
    async act(page) {
      await leaveTexts(page, work);
      await page.reload();
      await page.locator('list-overview summary').first().click();
    },
  },
  {
    name: 'the builder with all questions',
    path: `${myStrategy}?commitment=one`,
    async act(page) {
      // The page may have said by now that it knows no such commitment, and have left its address.
      const { href } = new URL('?commitment=one', page.url());
      await leaveTexts(page, work);
      await page.goto(href);
      await page.locator('[data-set-mode="all"]').click();
      await page.locator('textarea[data-field="action"]').fill(typed.action);
    },
  },
  {
    name: 'what a partner wrote',
    path: myStrategy,
    async act(page) {
      await page.locator('[data-from-promise]').click();
      await page.locator('[data-promise-text]').fill(typed.promise);
      await page.locator('[data-read]').click();
      await page.locator('[data-promise-found]').waitFor();
    },
  },
  {
    name: 'the questions before saved work goes',
    path: myData,
    async act(page) {
      await leaveTexts(page, work);
      await page.reload();
      await page.locator('[data-ask]').click();
      await expect(page.locator('[data-question]:visible')).toBeVisible();
    },
  },
];

for (const { name, path, act } of states) {
  test(`${name}: has room for longer words`, async ({ page }) => {
    await page.goto(path);
    await act(page);
    await expectRoom(page, readersOwn);
  });
}

/** Lists what scripts, links and storage go by on a page, in its order; files, and their size, go by what is in them. */
const named = (html: string) =>
  [...html.matchAll(/\s(id|for|name|value|data-[\w-]+)="([^"]*)"/g)]
    .map(([, name, value]) => `${name}=${value}`)
    .filter((text) => !/\/_astro\/|^data-bytes/.test(text));

test('no id and no name goes by a word of the interface', ({ other }) => {
  for (const path of builtPages()) {
    const file = path.replace(/(^|\/)$/, '$1index.html');
    const [here, there] = [
      named(readPage(path)),
      named(readFileSync(join(other.disk, file), 'utf8')),
    ];
    expect(there.length, path).toBe(here.length);
    // What holds words for a script to say differs, as it should.
    const isWords = (text: string) => text.startsWith('data-') && text.includes(brackets.open);
    const differs = there.filter((text, at) => text !== here[at] && !isWords(text));
    expect(differs, path).toEqual([]);
  }
});
