/* Saving a copy of everything, and bringing it back. */
import type { Page } from '@playwright/test';
import { myChecklists, myData, policeList, policeSheet } from './support/guide.ts';
import { listOn } from './support/checklist.ts';
import { copyOf } from './support/saved-work.ts';
import {
  blockStorage,
  fillStorage,
  leaveTexts,
  leaveTicks,
  savedState,
  savedTexts,
} from './support/storage.ts';
import { expect, test } from './support/test.ts';

const [first, second, third] = policeList.items.map(({ id }) => id) as [string, string, string];
const partner = JSON.stringify({
  v: 1,
  at: '2026-11-01T12:00:00.000Z',
  edited: { name: 1793534400000 },
  name: 'Northtown Police',
});

const tick = (state: string, at: string) => ({ v: 1, state, at });

const choose = (page: Page, file: ReturnType<typeof copyOf>) =>
  page.getByLabel('Choose a copy that you saved').setInputFiles(file);
const tool = (page: Page, name: string) => page.locator(name);

test('a copy made in one browser brings everything into another', async ({ page, browser }) => {
  await page.goto(policeSheet.path);
  await listOn(page, policeList).box(policeList.items[0]!.label).check();
  await leaveTexts(page, { 'tta:partner:k3f9x0q2m1': partner, 'tta:new:thing': '{"a":[1]}' });
  await page.goto(myData);
  await expect(
    page.getByText('Saved in this browser, on this device: 1 tick, 1 partner'),
  ).toBeVisible();
  await expect(page.getByText('You have not saved a copy yet.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^saved-work-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Your last copy is from')).toBeVisible();
  const saved = await savedTexts(page);

  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(new URL(myData, page.url().replace(myData, '')).href);
  await there.getByLabel('Choose a copy that you saved').setInputFiles(await download.path());
  await expect(
    there.getByText('It holds 1 tick, 1 partner and 1 thing from a newer'),
  ).toBeVisible();
  await there.getByRole('button', { name: 'Merge the copy into what is here' }).click();
  await expect(there.getByText('The copy is restored.')).toBeVisible();
  delete saved['tta:set:copied-at'];
  expect(await savedTexts(there)).toEqual(saved);
  await other.close();
});

test('merging says what it would do, keeps the newer of two, and can be undone', async ({
  page,
}) => {
  await page.goto(myData);
  const before = {
    [`tta:tick:group:${first}`]: JSON.stringify(tick('todo', '2026-11-15T12:00:00.000Z')),
    [`tta:tick:group:${second}`]: JSON.stringify(tick('done', '2026-11-05T12:00:00.000Z')),
  };
  await leaveTexts(page, before);
  await page.reload();
  await choose(
    page,
    copyOf({
      [`tta:tick:group:${first}`]: tick('done', '2026-11-10T11:00:00.000Z'),
      [`tta:tick:group:${second}`]: tick('skip', '2026-11-10T11:00:00.000Z'),
      [`tta:tick:group:${third}`]: tick('done', '2026-11-10T11:00:00.000Z'),
    }),
  );
  await expect(page.getByText('This copy was made on 10 November 2026.')).toBeVisible();
  await expect(page.locator('[data-merge-text]')).toHaveText(
    'Adds 1 tick. Changes 1 “not for us”. Leaves as newer here: 1 tick.',
  );
  expect(await savedTexts(page)).toEqual(before);

  await page.getByRole('button', { name: 'Merge the copy into what is here' }).click();
  await expect(page.getByText('The copy is restored.')).toBeVisible();
  expect(await savedState(page, first)).toBe('todo');
  expect(await savedState(page, second)).toBe('skip');
  expect(await savedState(page, third)).toBe('done');

  await page.getByRole('button', { name: 'Undo the restore' }).click();
  await expect(page.getByText('The restore is undone.')).toBeVisible();
  expect(await savedTexts(page)).toEqual(before);
});

test('replacing says what it takes away, and other tabs show it at once', async ({
  page,
  context,
}) => {
  const sheet = await context.newPage();
  await sheet.goto(policeSheet.path);
  const list = listOn(sheet, policeList);
  await list.box(policeList.items[0]!.label).check();
  await page.goto(myData);
  await choose(
    page,
    copyOf({ [`tta:tick:group:${second}`]: tick('done', '2026-11-10T11:00:00.000Z') }),
  );
  await expect(page.locator('[data-replace-text]')).toHaveText('Adds 1 tick. Takes away 1 tick.');
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('The copy is restored.')).toBeVisible();
  await expect(list.box(policeList.items[0]!.label)).not.toBeChecked();
  await expect(list.box(policeList.items[1]!.label)).toBeChecked();
  expect(Object.keys(await savedTexts(page))).toEqual([`tta:tick:group:${second}`]);
});

const hostile: [string, ReturnType<typeof copyOf>, string][] = [
  [
    'damaged',
    { ...copyOf({}), buffer: Buffer.from('{"format":"saved-work","ver') },
    'damaged or not whole',
  ],
  [
    'another program’s',
    { ...copyOf({}), buffer: Buffer.from('{"name":"x"}') },
    'not a copy from this guide',
  ],
  ['a newer version’s', copyOf({}, { version: 2 }), 'newer version of this guide'],
  ['hostile', copyOf({ 'other-site': 'x' }), 'no copy from this guide holds'],
  ['huge', { ...copyOf({}), buffer: Buffer.alloc(25_000_001, ' ') }, 'too large'],
];
for (const [kind, file, words] of hostile) {
  test(`a file that is ${kind} is refused in words and changes nothing`, async ({ page }) => {
    await page.goto(myData);
    await leaveTicks(page, [first]);
    const before = await savedTexts(page);
    await choose(page, file);
    await expect(tool(page, 'restore-copy').getByRole('status')).toContainText(words);
    await expect(page.getByRole('button', { name: /Merge|Replace/ })).toHaveCount(0);
    expect(await savedTexts(page)).toEqual(before);
  });
}

test('a copy for which there is no room changes nothing and says so', async ({ page }) => {
  await page.goto(myData);
  await leaveTicks(page, [first]);
  const before = await savedTexts(page);
  await fillStorage(page);
  await choose(
    page,
    copyOf({ [`tta:tick:group:${second}`]: tick('done', '2026-11-10T11:00:00.000Z') }),
  );
  await page.getByRole('button', { name: 'Merge the copy into what is here' }).click();
  await expect(page.getByText('storage has no room for it')).toBeVisible();
  expect(await savedTexts(page)).toEqual(before);
});

test('where the browser forbids storage, a restore changes nothing and says so', async ({
  page,
}) => {
  await blockStorage(page);
  await page.goto(myData);
  await choose(
    page,
    copyOf({ [`tta:tick:group:${second}`]: tick('done', '2026-11-10T11:00:00.000Z') }),
  );
  await page.getByRole('button', { name: 'Merge the copy into what is here' }).click();
  await expect(page.getByText('does not let this site save anything').last()).toBeVisible();
});

test('a restore that was interrupted half-way is undone at the next page, and the reader told', async ({
  page,
}) => {
  await page.goto(policeSheet.path);
  await leaveTexts(page, {
    'tta:tick:group:old': JSON.stringify(tick('done', '2026-11-05T12:00:00.000Z')),
  });
  const before = await savedTexts(page);
  // The tab is killed after the journal and the first keys are written.
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    let left = 3;
    Storage.prototype.setItem = function (key, text) {
      if (sessionStorage.getItem('test-kill') && left-- <= 0) throw new Error('killed');
      set.call(this, key, text);
    };
    const remove = Storage.prototype.removeItem;
    Storage.prototype.removeItem = function (key) {
      if (sessionStorage.getItem('test-kill') && left <= 0) throw new Error('killed');
      remove.call(this, key);
    };
  });
  await page.goto(myData);
  await page.evaluate(() => sessionStorage.setItem('test-kill', '1'));
  await choose(
    page,
    copyOf(
      Object.fromEntries(
        policeList.items.map(({ id }) => [
          `tta:tick:group:${id}`,
          tick('done', '2026-11-10T11:00:00.000Z'),
        ]),
      ),
    ),
  );
  await page.getByRole('button', { name: 'Merge the copy into what is here' }).click();
  await expect.poll(async () => 'tta:restore:journal' in (await savedTexts(page))).toBe(true);
  expect(Object.keys(await savedTexts(page)).length).toBeGreaterThan(
    Object.keys(before).length + 1,
  );

  await page.evaluate(() => delete sessionStorage['test-kill']);
  await page.goto(policeSheet.path);
  await expect(page.getByText('A restore was interrupted, so it was undone.')).toBeVisible();
  expect(await savedTexts(page)).toEqual(before);
  await expect(listOn(page, policeList).box(policeList.items[0]!.label)).not.toBeChecked();
});

test('a reader with work is reminded of a copy, quietly, and can put it off', async ({ page }) => {
  const reminder = page.getByText('Your work is kept in this browser only');
  await page.goto(myChecklists);
  await expect(reminder).toBeHidden();
  await leaveTicks(page, [first, second, third]);
  await page.reload();
  await expect(reminder).toBeVisible();
  await expect(reminder).toContainText('You have not saved a copy yet.');
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(reminder).toBeHidden();
  expect(Object.keys(await savedTexts(page))).toContain('tta:set:reminded');
  await page.reload();
  await expect(page.getByText('3 of').first()).toBeVisible();
  await expect(reminder).toBeHidden();
});
