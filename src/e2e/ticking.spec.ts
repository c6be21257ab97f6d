import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, policeList, policeSheet } from './support/guide.ts';
import { holdScripts } from './support/scripts.ts';
import { savedState, savedTexts, savedTick, tickKey } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items, title } = policeList;
const [first, second, third] = items.map(({ label }) => label) as [string, string, string];
const [firstId] = items.map(({ id }) => id) as [string];
const all = items.length;

test.describe('ticking', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(policeSheet.path);
  });

  test('a tick is counted and announced', async ({ page }) => {
    const list = listOn(page, policeList);
    await expectCount(list, `0 of ${all} done`);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
  });

  test('a tick has a key of its own, with its state and time', async ({ page }) => {
    const before = Date.now();
    await listOn(page, policeList).box(first).check();
    await expect.poll(() => savedTexts(page).then(Object.keys)).toEqual([tickKey(firstId)]);
    const tick = (await savedTick(page, firstId))!;
    expect(tick).toEqual({ v: 1, state: 'done', at: expect.any(String) });
    expect(tick.at).toBe(new Date(tick.at).toISOString());
    expect(Date.parse(tick.at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(tick.at)).toBeLessThanOrEqual(Date.now());
  });

  test('a tick is there after a reload before any script has loaded', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.notForUs(second).click();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);

    const scripts = await holdScripts(page);
    await page.reload({ waitUntil: 'commit' });
    await expect(list.box(first)).toBeChecked();
    await expect(list.notForUs(second)).toHaveAttribute('aria-pressed', 'true');
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
    await expect.poll(scripts.waiting).toBeGreaterThan(0);
    expect(await page.evaluate(() => customElements.get('check-list') === undefined)).toBe(true);

    await scripts.release();
    await page.waitForLoadState();
    await expect(list.box(first)).toBeChecked();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
  });

  test('a tick that is taken back stays saved as to do, with its time', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    const ticked = (await savedTick(page, firstId))!;
    await list.box(first).uncheck();
    await expect.poll(() => savedState(page, firstId)).toBe('todo');
    await expectCount(list, `0 of ${all} done`);
    const unticked = (await savedTick(page, firstId))!;
    expect(unticked).toEqual({ v: 1, state: 'todo', at: expect.any(String) });
    expect(Date.parse(unticked.at)).toBeGreaterThanOrEqual(Date.parse(ticked.at));
    await page.reload();
    await expect(list.box(first)).not.toBeChecked();
  });

  test('a tick on a sheet stands on the page of all lists, and the other way round', async ({
    page,
  }) => {
    await listOn(page, policeList).box(first).check();
    await page.getByRole('link', { name: 'My checklists' }).first().click();
    await expect(page).toHaveURL(myChecklists);
    await page.waitForLoadState();
    const list = listOn(page, policeList);
    await expect(list.fold).toContainText(`1 of ${all} done`);
    await list.fold.click();
    await expect(list.box(first)).toBeChecked();
    await list.box(second).check();
    await expectCount(list, `2 of ${all} done`);
    await expect(list.fold).toContainText(`2 of ${all} done`);
    await page.goto(policeSheet.path);
    await expectCount(list, `2 of ${all} done`);
    await expect(list.box(second)).toBeChecked();
  });

  test('a line that is not for us leaves the total until it is taken back', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.notForUs(first).click();
    await expectCount(list, `0 of ${all - 1} done, 1 not for us`);
    await expect(list.notForUs(first)).toHaveAttribute('aria-pressed', 'true');
    await page.reload();
    await expectCount(list, `0 of ${all - 1} done, 1 not for us`);
    await list.notForUs(first).click();
    await expectCount(list, `0 of ${all} done`);
    await expect(list.notForUs(first)).toHaveAttribute('aria-pressed', 'false');
  });

  test('a line that was not for us counts as done once it is ticked', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.notForUs(first).click();
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    await expect(list.notForUs(first)).toHaveAttribute('aria-pressed', 'false');
  });
});

test('a tick made before the scripts have loaded is kept', async ({ page }) => {
  const scripts = await holdScripts(page);
  await page.goto(policeSheet.path, { waitUntil: 'commit' });
  // What follows the list is there, so the list has shown what was saved.
  await expect(page.locator('footer')).toBeVisible();
  const list = listOn(page, policeList);
  await list.box(first).check();
  expect(await savedState(page, firstId)).toBe('done');
  await scripts.release();
  await expectCount(list, `1 of ${all} done`);
  await page.reload();
  await expect(list.box(first)).toBeChecked();
});

test('a tick taken back before the scripts have loaded stays taken back', async ({ page }) => {
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  await list.box(first).check();
  const scripts = await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(list.box(first)).toBeChecked();
  await list.box(first).uncheck();
  await scripts.release();
  await expectCount(list, `0 of ${all} done`);
  expect(await savedState(page, firstId)).toBe('todo');
});

test.describe('showing only what remains', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(policeSheet.path);
  });

  test('finished lines go, and a line ticked now stays until asked again', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.notForUs(second).click();
    await list.onlyRemaining.click();
    await expect(list.onlyRemaining).toHaveAttribute('aria-pressed', 'true');
    await expect(list.line(first)).toBeHidden();
    await expect(list.line(second)).toBeHidden();
    await expect(list.line(third)).toBeVisible();

    await list.box(third).check();
    await expectCount(list, `2 of ${all - 1} done, 1 not for us`);
    await expect(list.line(third)).toBeVisible();

    await list.onlyRemaining.click();
    await expect(list.onlyRemaining).toHaveAttribute('aria-pressed', 'false');
    for (const label of [first, second, third]) await expect(list.line(label)).toBeVisible();
    await list.onlyRemaining.click();
    await expect(list.line(third)).toBeHidden();
  });

  test('a list with nothing left says so', async ({ page }) => {
    const list = listOn(page, policeList);
    const nothing = list.whole.getByText('Nothing remains on this list.');
    for (const { label } of items) await list.box(label).check();
    await expectCount(list, `${all} of ${all} done`);
    await expect(nothing).toBeHidden();
    await list.onlyRemaining.click();
    await expect(nothing).toBeVisible();
    await expect(list.whole.getByRole('checkbox')).toHaveCount(0);
    await list.onlyRemaining.click();
    await expect(nothing).toBeHidden();
    await expect(list.whole.getByRole('checkbox')).toHaveCount(all);
  });
});

test.describe('clearing a list', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(policeSheet.path);
  });

  test('it says what will go, asks once, and can be called off', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.box(second).check();
    await list.notForUs(third).click();

    await list.clear.click();
    await expect(list.question).toHaveAccessibleName(
      `This clears 2 ticks and 1 “not for us” from “${title}”.`,
    );
    await expect(list.question).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list.question).toBeHidden();
    await expect(list.clear).toBeFocused();

    await list.clear.click();
    await list.question.getByRole('button', { name: 'Keep it' }).click();
    await expect(list.question).toBeHidden();
    await expect(list.clear).toBeFocused();
    await expectCount(list, `2 of ${all - 1} done, 1 not for us`);
    expect(await savedState(page, firstId)).toBe('done');
  });

  test('the question names only what there is', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.clear.click();
    await expect(list.question).toHaveAccessibleName(`This clears 1 tick from “${title}”.`);
    await page.keyboard.press('Escape');
    await list.notForUs(first).click();
    await list.clear.click();
    await expect(list.question).toHaveAccessibleName(`This clears 1 “not for us” from “${title}”.`);
  });

  test('what was cleared can be put back', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.notForUs(second).click();
    await list.clear.click();
    await list.question.getByRole('button', { name: 'Clear the list' }).click();
    await expectCount(list, `0 of ${all} done`);
    await expect(list.box(first)).not.toBeChecked();
    expect(await savedState(page, firstId)).toBe('todo');

    const notice = noticeOn(page, `Cleared: ${title}`);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect(noticeOn(page, `Put back: ${title}`)).toBeVisible();
    await expect(notice).toBeHidden();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
    await expect(list.box(first)).toBeChecked();
    await page.reload();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
  });

  test('undoing leaves alone what the reader has changed since', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.box(second).check();
    await list.clear.click();
    await list.question.getByRole('button', { name: 'Clear the list' }).click();
    await list.notForUs(second).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
    await expect(list.box(second)).not.toBeChecked();
  });

  test('an empty list has nothing to clear and says so', async ({ page }) => {
    const list = listOn(page, policeList);
    await list.clear.click();
    await expect(noticeOn(page, 'Nothing is ticked on this list.')).toBeVisible();
    await expect(list.question).toBeHidden();
    expect(await savedTexts(page)).toEqual({});
  });
});

test('reading writes nothing to the browser', async ({ page, context }) => {
  const kept = () => page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  await page.goto('./');
  expect(await kept()).toEqual([{}, {}]);
  await page.getByRole('link', { name: 'My checklists' }).first().click();
  await listOn(page, policeList).fold.click();
  await expect(listOn(page, policeList).box(first)).toBeVisible();
  expect(await kept()).toEqual([{}, {}]);
  await page.getByRole('link', { name: `Sheet 9: ${policeSheet.title}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(policeSheet.title);
  expect(await kept()).toEqual([{}, {}]);
  await page.goto('about/privacy/');
  expect(await kept()).toEqual([{}, {}]);
  expect(await context.cookies()).toEqual([]);
});
