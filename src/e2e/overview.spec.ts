import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readWordFile } from '../lib/paper/read-word-file.ts';
import { listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, policeList, policeSheet, readChecklist } from './support/guide.ts';
import { step, tabTo } from './support/keyboard.ts';
import { leavePartners, savedRecord } from './support/partners.ts';
import { leaveTexts, leaveTicks, savedTexts } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items, title } = policeList;
const ready = readChecklist('ready-to-partner');
const name = 'Northtown Police';
const done = (at: string) => JSON.stringify({ v: 1, state: 'done', at });

/** Leaves two lists of the group and one of a partner, with a note, and opens the overview. */
async function openFilled(page: Page): Promise<void> {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: name });
  await leaveTicks(page, [ready.items[0]!.id, ready.items[1]!.id]);
  await leaveTicks(page, [ready.items[2]!.id], 'skip');
  await leaveTexts(page, {
    [`tta:tick:p1:${items[0]!.id}`]: done('2026-11-18T12:00:00.000Z'),
    [`tta:note:p1:${items[1]!.id}`]: savedRecord({ text: 'Ring again', who: 'J. Example', by: '' }),
  });
  await page.goto(myChecklists);
  await expect(page.getByText(/^In 2 lists begun: 3 of /)).toBeVisible();
}

const group = (page: Page, of: string) =>
  page.locator('.overview-group').filter({ has: page.getByText(of, { exact: true }) });
const begun = (page: Page, of: string) => page.locator('.overview-list').filter({ hasText: of });

test('the overview shows what is done, what remains and what comes next, for each partner', async ({
  page,
}) => {
  await openFilled(page);
  const next = page.getByRole('region', { name: 'Next three things' });
  await expect(next.getByRole('listitem')).toHaveText([
    new RegExp(`${items[1]!.label}.*${title}, for ${name}`),
    new RegExp(`${ready.items[3]!.label}.*${ready.title}`),
  ]);
  await expect(
    page.getByRole('region', { name: 'Recently done' }).getByRole('listitem').first(),
  ).toContainText('18 November 2026');
  await expect(group(page, 'Our group')).toContainText(
    `1 list: 2 of ${ready.items.length - 1} done, ${ready.items.length - 3} remain, 1 not for us`,
  );
  await expect(group(page, name)).toContainText(`1 list: 1 of ${items.length} done`);

  await page.getByLabel('Show', { exact: true }).selectOption('Not for us');
  await expect(group(page, name)).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: /^1 list: 2 of/ })).toBeVisible();
  await begun(page, ready.title).locator('summary').click();
  await expect(begun(page, ready.title).getByRole('listitem')).toHaveText([
    new RegExp(`${ready.items[2]!.label}.*Not for us`),
  ]);
  await page.getByLabel('For', { exact: true }).selectOption(name);
  await expect(page.getByText('No list has such a line.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(page.getByLabel('For', { exact: true })).toBeFocused();
  await page.getByLabel('Arrange by').selectOption('Sheet');
  await expect(page.locator('.overview-group > summary strong')).toHaveText([
    /^Sheet 1: /,
    /^Sheet 9: /,
  ]);
  await page.getByLabel('Sheet', { exact: true }).selectOption({ index: 2 });
  await expect(page.getByText(`${title}, for ${name}`).last()).toBeVisible();

  await next.getByRole('link', { name: items[1]!.label }).click();
  await expect(page).toHaveURL(`${policeSheet.path}?for=p1#${items[1]!.id}`);
});

test('the overview follows what is ticked on the page and in another tab', async ({
  page,
  context,
}) => {
  await openFilled(page);
  const list = listOn(page, ready);
  await list.fold.click();
  await list.box(ready.items[3]!.label).check();
  await expect(page.getByText(/^In 2 lists begun: 4 of /)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${policeSheet.path}?for=p1`);
  await listOn(other, policeList).box(items[2]!.label).check();
  await expect(page.getByText(/^In 2 lists begun: 5 of /)).toBeVisible();
});

test('a summary for the minutes tells what is new since the last meeting, whose day stays only if asked', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFilled(page);
  const day = page.getByLabel('Day of the last meeting');
  await day.fill('2026-11-10');
  await expect(page.getByText('Since 10 November 2026: 1 line done.')).toBeVisible();
  expect(Object.keys(await savedTexts(page))).not.toContain('tta:set:last-meeting');
  await page.getByLabel('Keep this day on this device').check();
  await page.getByRole('button', { name: 'Copy the summary' }).click();
  await expect(noticeOn(page, 'Summary copied')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(
    `Done since our meeting on 10 November 2026:\n- ${items[0]!.label} (${title}, for ${name})\n`,
  );
  expect(text).not.toContain('Ring again');

  await page.reload();
  await expect(day).toHaveValue('2026-11-10');
  await page.getByText('Read the summary first').click();
  await expect(page.getByText(/^Where our lists stand,/)).toContainText(`\n${name}:\n`);
  await page.getByLabel('Keep this day on this device').uncheck();
  expect(Object.keys(await savedTexts(page))).not.toContain('tta:set:last-meeting');
});

test('a filled list leaves as Word, plain text or print, with its notes only if chosen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openFilled(page);
  await group(page, name).locator('summary').click();
  const row = begun(page, title);
  await row.locator('summary').click();
  const save = async (way: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('button', { name: way }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const plain = await save('Plain text');
  expect(plain.name).toMatch(/^checklist-\d{4}-\d\d-\d\d\.txt$/);
  expect(plain.bytes.toString()).toContain(`To do\n\n☐ ${items[1]!.label}\n☐`);
  expect(plain.bytes.toString()).not.toContain('Ring again');
  const paper = page.locator('[data-list-paper]');
  await row.getByRole('button', { name: 'Print' }).click();
  await expect(paper.locator('h1')).toHaveText(`${title}, for ${name}`);
  await expect(paper).not.toContainText('Ring again');

  await row.getByLabel('With my notes').check();
  const { title: head, body } = readWordFile((await save('Word')).bytes);
  expect(head).toBe(`${title}, for ${name}`);
  expect(body[1]).toMatchObject({
    kind: 'checks',
    items: expect.arrayContaining([
      `${items[1]!.label}\nNote: Ring again · who: J. Example`,
    ]) as string[],
  });
  await row.getByRole('button', { name: 'Print' }).click();
  await expect(paper).toContainText('☐ ' + items[1]!.label);
  await expect(paper).toContainText('Ring again');
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByText('Next three things')).toBeHidden();
});

test('the overview works by keyboard, and each part of it has a name', async ({ page }) => {
  await openFilled(page);
  await page.getByRole('heading', { name: 'Lists you have begun' }).focus();
  await step(page);
  await expect(page.getByLabel('For', { exact: true })).toBeFocused();
  const fold = group(page, name).locator('summary').first();
  await tabTo(fold);
  await page.keyboard.press('Enter');
  await expect(begun(page, title)).toBeVisible();
  await step(page);
  await page.keyboard.press('Enter');
  await expect(begun(page, title).getByRole('link', { name: items[0]!.label })).toBeVisible();
  await tabTo(page.getByRole('button', { name: 'Copy the summary' }));
  for (const region of ['Next three things', 'Recently done', 'Lists you have begun']) {
    await expect(page.getByRole('region', { name: region })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'For your next meeting' })).toBeVisible();
});

test('a new reader sees how the overview starts, and nothing is saved', async ({ page }) => {
  await page.goto(myChecklists);
  await expect(page.getByText(/^Your overview starts with your first tick/)).toBeVisible();
  await expect(page.getByText('Lists you have begun')).toBeHidden();
  expect(await savedTexts(page)).toEqual({});
});
