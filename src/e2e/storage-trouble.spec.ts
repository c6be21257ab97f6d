import { readFile } from 'node:fs/promises';
import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, policeList, policeSheet } from './support/guide.ts';
import {
  blockStorage,
  fillStorage,
  leaveTexts,
  leaveTicks,
  makeRoom,
  savedState,
  savedTexts,
  tickKey,
} from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const [first, second, third] = items.map(({ label }) => label) as [string, string, string];
const [firstId, secondId] = items.map(({ id }) => id) as [string, string];
const all = items.length;

test.describe('where the browser forbids storage', () => {
  test('ticking works, and the page says that nothing is being saved', async ({ page }) => {
    await blockStorage(page);
    await page.goto(policeSheet.path);
    const list = listOn(page, policeList);
    await expect(noticeOn(page, 'Nothing is being saved.')).toBeVisible();
    await expect(list.whole.getByText('Not being saved.')).toBeVisible();
    await expect(list.whole.getByText('Saved only in this browser')).toBeHidden();

    await list.box(first).check();
    await list.notForUs(second).click();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
    await list.box(first).uncheck();
    await expectCount(list, `0 of ${all - 1} done, 1 not for us`);
    await expect(list.line(second).getByText('Not being saved.')).toBeVisible();
  });

  test('the message stays away once the reader has closed it', async ({ page }) => {
    await blockStorage(page);
    await page.goto(policeSheet.path);
    const notice = noticeOn(page, 'Nothing is being saved.');
    await notice.getByRole('button', { name: 'Close this message' }).click();
    await expect(notice).toBeHidden();
    const list = listOn(page, policeList);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    await expect(list.line(first).getByText('Not being saved.')).toBeVisible();
    await expect(notice).toBeHidden();
  });

  test('the page of all lists says so too, and home offers nothing to carry on', async ({
    page,
  }) => {
    await blockStorage(page);
    await page.goto(myChecklists);
    await expect(noticeOn(page, 'Nothing is being saved.')).toBeVisible();
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'My checklists' }).first()).toBeVisible();
    await expect(page.getByText('Carry on where you left off')).toBeHidden();
  });

  test('a browser without storage at all is treated the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null });
    });
    await page.goto(policeSheet.path);
    await expect(noticeOn(page, 'Nothing is being saved.')).toBeVisible();
    const list = listOn(page, policeList);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
  });
});

test.describe('where the browser’s storage is full', () => {
  test('ticking works, and the page says what is not saved', async ({ page }) => {
    await page.goto(policeSheet.path);
    await fillStorage(page);
    const list = listOn(page, policeList);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    await expect(noticeOn(page, '1 change is not saved, because')).toBeVisible();
    await expect(list.line(first).getByText('Not being saved.')).toBeVisible();
    await expect(list.line(second).getByText('Not being saved.')).toBeHidden();

    await list.notForUs(second).click();
    await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
    await expect(noticeOn(page, '2 changes are not saved, because')).toBeVisible();
    await expect(noticeOn(page, '1 change is not saved')).toBeHidden();
    await expect(list.line(second).getByText('Not being saved.')).toBeVisible();
    expect(await savedTexts(page)).toEqual({});
  });

  test('what waited is saved with the next tick once there is room', async ({ page }) => {
    await page.goto(policeSheet.path);
    await fillStorage(page);
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.notForUs(second).click();
    await expect(noticeOn(page, '2 changes are not saved')).toBeVisible();

    await makeRoom(page);
    await list.box(third).check();
    await expect(noticeOn(page, 'not saved')).toBeHidden();
    await expect(list.whole.getByText('Not being saved.')).toBeHidden();
    await expect(list.whole.getByText('Saved only in this browser')).toBeVisible();
    expect(await savedState(page, firstId)).toBe('done');
    expect(await savedState(page, secondId)).toBe('skip');
    await page.reload();
    await expectCount(list, `2 of ${all - 1} done, 1 not for us`);
  });
});

test.describe('where saved text is damaged', () => {
  test('the rest works, and the text can be downloaded', async ({ page }) => {
    await page.goto(policeSheet.path);
    await leaveTexts(page, { [tickKey(firstId)]: '{oops' });
    await leaveTicks(page, [secondId]);
    await page.reload();
    const list = listOn(page, policeList);
    await expect(list.box(first)).not.toBeChecked();
    await expect(list.box(second)).toBeChecked();
    await expectCount(list, `1 of ${all} done`);

    const notice = noticeOn(page, '1 saved entry could not be read.');
    const downloading = page.waitForEvent('download');
    await notice.getByRole('button', { name: 'Download the text' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file.split('\n')).toEqual([tickKey(firstId), '{oops', '']);
    expect((await savedTexts(page))[tickKey(firstId)]).toBe('{oops');
  });

  test('ticking that line sets the damaged text aside first', async ({ page }) => {
    await page.goto(policeSheet.path);
    await leaveTexts(page, { [tickKey(firstId)]: '{oops' });
    await page.reload();
    const list = listOn(page, policeList);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    expect(await savedState(page, firstId)).toBe('done');
    expect((await savedTexts(page))[`tta:damaged:${tickKey(firstId)}`]).toBe('{oops');
    await page.reload();
    await expect(list.box(first)).toBeChecked();
    await expect(noticeOn(page, 'could not be read')).toBeHidden();
  });

  test('it is not lost where there is no room to set it aside', async ({ page }) => {
    const damaged = `{oops${'!'.repeat(500)}`;
    await page.goto(policeSheet.path);
    await leaveTexts(page, { [tickKey(firstId)]: damaged });
    await fillStorage(page);
    await page.reload();
    const list = listOn(page, policeList);
    await list.box(first).check();
    await expectCount(list, `1 of ${all} done`);
    expect(Object.values(await savedTexts(page))).toContain(damaged);
  });
});

test('saved ticks that this guide doesn’t know are left as they are', async ({ page }) => {
  const stranger = { [tickKey('from-a-newer-guide')]: '{"v":7,"state":"halfway","at":"soon"}' };
  const newer = { v: 2, state: 'done', at: '2026-11-01T12:00:00.000Z', note: 'with Sam' };
  await page.goto(policeSheet.path);
  await leaveTexts(page, { ...stranger, [tickKey(firstId)]: JSON.stringify(newer) });
  await page.reload();
  const list = listOn(page, policeList);
  await expect(list.box(first)).toBeChecked();
  await list.box(second).check();
  await list.clear.click();
  await list.question.getByRole('button', { name: 'Clear the list' }).click();
  await expectCount(list, `0 of ${all} done`);
  const saved = await savedTexts(page);
  expect(saved).toMatchObject(stranger);
  expect(JSON.parse(saved[tickKey(firstId)]!)).toEqual({
    ...newer,
    state: 'todo',
    at: expect.any(String),
  });
});
