import type { Page } from '@playwright/test';
import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, phone, policeList, policeSheet } from './support/guide.ts';
import { leavePartners } from './support/partners.ts';
import { leaveTexts, leaveTicks, savedTexts } from './support/storage.ts';
import { myStrategy, strategyOn } from './support/strategy.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const [first, second] = items as [(typeof items)[number], (typeof items)[number]];
const all = items.length;

const whom = (page: Page) => page.getByRole('button', { name: /^For:/ }).first();
const choice = (page: Page) => page.getByLabel('Who are the lists on this page for?');

async function addPartner(page: Page, name: string): Promise<void> {
  if ((await whom(page).getAttribute('aria-expanded')) !== 'true') await whom(page).click();
  await page.getByRole('button', { name: 'Add a partner', exact: true }).click();
  await page.getByLabel('Name of the body').fill(name);
  await page.getByRole('button', { name: 'Save the partner' }).click();
  await expect(whom(page)).toHaveAccessibleName(`For: ${name}`);
}

test('two partners and the group each have their own ticks on one list', async ({ page }) => {
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  await list.box(first.label).check();
  await expect(whom(page)).toHaveAccessibleName('For: our group');
  await addPartner(page, 'Northtown Police');
  await expectCount(list, `0 of ${all} done`);
  await list.box(second.label).check();
  await addPartner(page, 'Southtown Police');
  await list.notForUs(first.label).click();
  await expectCount(list, `0 of ${all - 1} done, 1 not for us`);

  await choice(page).selectOption('Northtown Police');
  await expect(list.box(first.label)).not.toBeChecked();
  await expect(list.box(second.label)).toBeChecked();
  await page.reload();
  await expect(whom(page)).toHaveAccessibleName('For: Northtown Police');
  await expectCount(list, `1 of ${all} done`);
  await expect(list.box(second.label)).toBeChecked();

  await whom(page).click();
  await choice(page).selectOption('Our group');
  await expect(page).toHaveURL(new RegExp(`${policeSheet.path}$`));
  await expect(list.box(first.label)).toBeChecked();
  await expectCount(list, `1 of ${all} done`);
});

test.describe('without scripts of its own,', () => {
  test.use({ expectedError: /Failed to load resource|ERR_FAILED|dynamically imported/ });

  test('the right ticks are there before any script has loaded', async ({ page }) => {
    await page.goto('about/privacy/');
    await leavePartners(page, { p1: 'Northtown Police' });
    await leaveTicks(page, [first.id]);
    await leaveTexts(page, {
      [`tta:tick:p1:${second.id}`]: '{"v":1,"state":"done","at":"2026-11-01T12:00:00.000Z"}',
    });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${policeSheet.path}?for=p1`, { waitUntil: 'commit' });
    const list = listOn(page, policeList);
    await expect(list.box(second.label)).toBeChecked();
    await expect(list.box(first.label)).not.toBeChecked();
  });
});

test('choosing a partner and leaving saves nothing but the partner', async ({ page }) => {
  await page.goto(policeSheet.path);
  await whom(page).click();
  await expect(choice(page)).toBeFocused();
  expect(await savedTexts(page)).toEqual({});
  await addPartner(page, 'Northtown Police');
  expect(Object.keys(await savedTexts(page))).toEqual([
    expect.stringMatching(/^tta:partner:[a-z0-9]+$/),
  ]);
});

test('an address for a partner that nobody here knows shows the group, and says so', async ({
  page,
}) => {
  await page.goto('about/privacy/');
  await leaveTicks(page, [first.id]);
  await page.goto(`${policeSheet.path}?for=unknown1`);
  await expect(noticeOn(page, 'This address is for a partner that this browser')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${policeSheet.path}$`));
  await expect(listOn(page, policeList).box(first.label)).toBeChecked();
});

test('carrying on leads back to the partner’s list', async ({ page }) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await page.goto(`${policeSheet.path}?for=p1`);
  await listOn(page, policeList).box(first.label).check();
  await page.goto('./');
  await page.getByRole('link', { name: /, for Northtown Police: 1 of/ }).click();
  await expect(page).toHaveURL(new RegExp(`\\?for=p1#${second.id}$`));
  await expect(whom(page)).toHaveAccessibleName('For: Northtown Police');
  await expect(listOn(page, policeList).line(second.label)).toBeFocused();
});

test('a renamed partner keeps its ticks; a removed one takes them along, and undo brings both', async ({
  page,
}) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await page.goto(`${policeSheet.path}?for=p1`);
  await listOn(page, policeList).box(first.label).check();
  const key = `tta:tick:p1:${first.id}`;
  await expect.poll(async () => Object.keys(await savedTexts(page))).toContain(key);
  const ticked = (await savedTexts(page))[key];

  await page.goto(myStrategy);
  const strategy = strategyOn(page);
  await strategy.group('Northtown Police').getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Name', { exact: true }).fill('Northtown and District Police');
  await page.getByRole('button', { name: 'Save the partner' }).click();
  await page.goto(`${policeSheet.path}?for=p1`);
  await expect(whom(page)).toHaveAccessibleName('For: Northtown and District Police');
  await expect(listOn(page, policeList).box(first.label)).toBeChecked();

  await page.goto(myStrategy);
  await strategy
    .group('Northtown and District Police')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByText('0 commitments and 1 tick on its lists')).toBeVisible();
  expect(Object.keys(await savedTexts(page))).not.toContain(key);
  await strategy.undo();
  await expect(strategy.group('Northtown and District Police')).toBeVisible();
  expect((await savedTexts(page))[key]).toBe(ticked);
});

test('a partner that is removed in another tab gives the page back to the group', async ({
  page,
  context,
}) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await page.goto(`${policeSheet.path}?for=p1`);
  await expect(whom(page)).toHaveAccessibleName('For: Northtown Police');
  const other = await context.newPage();
  await other.goto(myStrategy);
  await strategyOn(other)
    .group('Northtown Police')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(whom(page)).toHaveAccessibleName('For: our group');
});

test('the page of all lists follows the choice', async ({ page }) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await leaveTicks(page, [first.id]);
  await page.goto(myChecklists);
  await expect(page.getByText(/^1 of \d+ lines done/)).toBeVisible();
  await whom(page).click();
  await choice(page).selectOption('Northtown Police');
  await expect(page.getByText(/^0 of \d+ lines done/)).toBeVisible();
});

test('paper says which partner a list is for, and nothing for the group', async ({ page }) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${policeSheet.path}?for=p1`);
  await expect(page.locator('list-for').first().getByText('Northtown Police')).toBeVisible();
  await page.goto(policeSheet.path);
  await expect(page.locator('list-for').first().getByText('our group')).toBeHidden();
});

test('the choice works by keyboard, and gives the focus back', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(policeSheet.path);
  await whom(page).focus();
  await page.keyboard.press('Enter');
  await expect(choice(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the body')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write the partner’s name first.')).toBeVisible();
  await page.keyboard.type('Northtown Police');
  await page.keyboard.press('Enter');
  await expect(choice(page)).toBeFocused();
  await expect(whom(page)).toHaveAccessibleName('For: Northtown Police');
  await page.keyboard.press('Escape');
  await expect(whom(page)).toBeFocused();
  await expect(choice(page)).toBeHidden();
});
