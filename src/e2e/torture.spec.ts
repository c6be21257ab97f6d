/* Faults that ought to lose nothing; `src/storage/README.md` has the table of all of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { myData, policeList, policeSheet } from './support/guide.ts';
import { leaveTexts, leaveTicks, savedState, savedTexts, tickKey } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const all = items.length;
const [first, second] = items.map(({ label }) => label) as [string, string];
const [firstId, secondId] = items.map(({ id }) => id) as [string, string];

test('what is done after another tab cleared everything is kept, and the reader told', async ({
  page,
  context,
}) => {
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  await list.box(first).check();
  const other = await context.newPage();
  await other.goto('./');
  await other.evaluate(() => localStorage.clear());
  await expect(noticeOn(page, 'has just been removed')).toBeVisible();
  await list.box(second).check();
  await expectCount(list, `1 of ${all} done`);
  expect(await savedState(page, secondId)).toBe('done');
});

test('6,000 ticks are shown, copied and merged', async ({ page }) => {
  const others = Array.from({ length: 6000 - all }, (_, at) => `line-${at}`);
  await page.goto(myData);
  await leaveTicks(page, [...items.map(({ id }) => id), ...others]);
  await page.goto(policeSheet.path);
  await expectCount(listOn(page, policeList), `${all} of ${all} done`);
  await listOn(page, policeList).box(first).uncheck();
  await expectCount(listOn(page, policeList), `${all - 1} of ${all} done`);

  await page.goto(myData);
  await expect(page.getByText('on this device: 5999 ticks.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy', exact: true }).click();
  const file = await (await downloading).path();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByLabel('Choose a copy that you saved').setInputFiles(file);
  await expect(page.getByText('It holds 5999 ticks.')).toBeVisible();
  await page.getByRole('button', { name: 'Merge the copy into what is here' }).click();
  await expect(page.getByText('on this device: 5999 ticks.')).toBeVisible();
  expect(Object.keys(await savedTexts(page))).toHaveLength(6000);
});

test('two tabs that tick at once for ten seconds lose nothing', async ({ page, context }) => {
  const other = await context.newPage();
  const half = all / 2;
  await page.goto(policeSheet.path);
  await other.goto(policeSheet.path);
  const [here, there] = [listOn(page, policeList), listOn(other, policeList)];
  const end = Date.now() + 10_000;
  const last = new Map<string, string>();
  const work = async (list: typeof here, part: typeof items) => {
    for (let turn = 0; Date.now() < end; turn++) {
      const { id, label } = part[turn % part.length]!;
      const tick = Math.floor(turn / part.length) % 2 === 0;
      await list.box(label).setChecked(tick);
      last.set(id, tick ? 'done' : 'todo');
    }
  };
  await Promise.all([work(here, items.slice(0, half)), work(there, items.slice(half))]);
  expect(last.size).toBe(all);
  const done = [...last.values()].filter((state) => state === 'done').length;
  await expectCount(here, `${done} of ${all} done`);
  await expectCount(there, `${done} of ${all} done`);
  for (const [id, state] of last) expect(await savedState(page, id), id).toBe(state);
  await page.reload();
  await expectCount(here, `${done} of ${all} done`);
});

test('a browser killed while writing comes back with whole values', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const open = () =>
    playwright.chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: baseURL! });
  try {
    const before = await open();
    const kept = await before.newPage();
    await kept.goto(policeSheet.path);
    await leaveTexts(kept, { [tickKey('kept')]: '{"v":1,"state":"done","at":"2026-11-01"}' });
    await listOn(kept, policeList).box(first).check();
    await expect.poll(() => savedState(kept, firstId)).toBe('done');
    await before.close();

    const killed = await open();
    const page = await killed.newPage();
    await page.goto(policeSheet.path);
    await expect(listOn(page, policeList).box(first)).toBeChecked();
    const closed = new Promise((resolve) => killed.once('close', resolve));
    const browser = await killed.newCDPSession(page);
    for (const { label } of items.slice(1, 4)) await listOn(page, policeList).box(label).check();
    await browser.send('Browser.crash').catch(() => undefined);
    await closed;

    const after = await open();
    const again = await after.newPage();
    await again.goto(policeSheet.path);
    await expect(listOn(again, policeList).box(first)).toBeChecked();
    const texts = await savedTexts(again);
    expect(Object.keys(texts)).toContain(tickKey('kept'));
    for (const text of Object.values(texts)) expect(JSON.parse(text)).toHaveProperty('state');
    await expect(noticeOn(again, 'could not be read')).toBeHidden();
    await after.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
