import { expectCount, listOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { savedState, savedTexts, tickKey } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const [first, second] = items.map(({ label }) => label) as [string, string];
const [firstId, secondId] = items.map(({ id }) => id) as [string, string];
const all = items.length;

test('two tabs show and keep each other’s ticks', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(policeSheet.path);
  await other.goto(policeSheet.path);
  const [here, there] = [listOn(page, policeList), listOn(other, policeList)];

  await here.box(first).check();
  await expect(there.box(first)).toBeChecked();
  await expectCount(there, `1 of ${all} done`);

  await there.notForUs(second).click();
  await expect(here.notForUs(second)).toHaveAttribute('aria-pressed', 'true');
  await expectCount(here, `1 of ${all - 1} done, 1 not for us`);

  expect(await savedState(page, firstId)).toBe('done');
  expect(await savedState(page, secondId)).toBe('skip');
});

test('ticks made in two tabs at the same time are all kept', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(policeSheet.path);
  await other.goto(policeSheet.path);
  const [here, there] = [listOn(page, policeList), listOn(other, policeList)];
  const half = all / 2;
  await Promise.all([
    (async () => {
      for (const { label } of items.slice(0, half)) await here.box(label).check();
    })(),
    (async () => {
      for (const { label } of items.slice(half)) await there.box(label).check();
    })(),
  ]);
  await expectCount(here, `${all} of ${all} done`);
  await expectCount(there, `${all} of ${all} done`);
  const keys = Object.keys(await savedTexts(page)).sort();
  expect(keys).toEqual(items.map(({ id }) => tickKey(id)).sort());
});

test('clearing in one tab clears in the other, and so does putting back', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto(policeSheet.path);
  await other.goto(policeSheet.path);
  const [here, there] = [listOn(page, policeList), listOn(other, policeList)];
  await here.box(first).check();
  await expect(there.box(first)).toBeChecked();

  await here.clear.click();
  await here.question.getByRole('button', { name: 'Clear the list' }).click();
  await expect(there.box(first)).not.toBeChecked();
  await expectCount(there, `0 of ${all} done`);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(there.box(first)).toBeChecked();
  await expectCount(there, `1 of ${all} done`);
});

test('a tab in which the browser’s data was removed starts afresh', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(policeSheet.path);
  await other.goto(policeSheet.path);
  await listOn(page, policeList).box(first).check();
  await expect(listOn(other, policeList).box(first)).toBeChecked();
  await other.evaluate(() => localStorage.clear());
  await expect(listOn(page, policeList).box(first)).not.toBeChecked();
  expect(await savedTexts(page)).toEqual({});
});

test('going back and forward shows what was ticked meanwhile', async ({ page }) => {
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  await list.box(first).check();

  await page.getByRole('link', { name: 'My checklists' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'My checklists' })).toBeVisible();
  await page.waitForLoadState();
  await list.fold.click();
  await list.box(second).check();
  await list.box(first).uncheck();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: policeSheet.title })).toBeVisible();
  await expect(list.box(second)).toBeChecked();
  await expect(list.box(first)).not.toBeChecked();
  await expectCount(list, `1 of ${all} done`);
  await list.box(first).check();

  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'My checklists' })).toBeVisible();
  await expect(list.fold).toContainText(`2 of ${all} done`);
});
