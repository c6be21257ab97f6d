import type { Page } from '@playwright/test';
import { listOn, noticeOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { leavePartners } from './support/partners.ts';
import { savedTexts } from './support/storage.ts';
import { day, myStrategy } from './support/strategy.ts';
import { expect, test } from './support/test.ts';

const [first, second] = policeList.items as [Item, Item];
type Item = (typeof policeList.items)[number];

const form = (page: Page, label: string) => page.getByRole('group', { name: `Note on: ${label}` });
const noteButton = (page: Page, label: string) =>
  listOn(page, policeList)
    .line(label)
    .getByRole('button', { name: `Note on: ${label}` });

async function writeNote(page: Page, label: string, text: string, by = ''): Promise<void> {
  // The button comes when the list is first pointed at.
  await listOn(page, policeList).box(label).hover();
  await noteButton(page, label).click();
  const place = form(page, label);
  await place.getByLabel('Note', { exact: true }).fill(text);
  await place.getByLabel('Who does it?').fill('J. Example');
  if (by) await place.getByLabel('By when?').fill(by);
  await place.getByRole('button', { name: 'Save the note' }).click();
  await expect(place).toBeHidden();
}

test('a note is shown in place, changed, and removed with undo', async ({ page }) => {
  await page.goto(policeSheet.path);
  await writeNote(page, first.label, 'Ring again on Monday', '2027-01-12');
  const line = listOn(page, policeList).line(first.label);
  const shown = 'Note: Ring again on Monday · who: J. Example · by 12 January 2027';
  await expect(line.getByText(shown)).toBeVisible();
  await expect(noteButton(page, first.label)).toBeFocused();
  await expect(listOn(page, policeList).box(first.label)).not.toBeChecked();

  await page.reload();
  await expect(line.getByText(shown)).toBeVisible();
  await noteButton(page, first.label).click();
  const place = form(page, first.label);
  await expect(place.getByLabel('Note', { exact: true })).toHaveValue('Ring again on Monday');
  await place.getByRole('button', { name: 'Remove the note' }).click();
  await expect(line.getByText(shown)).toBeHidden();
  expect(JSON.stringify(await savedTexts(page))).not.toContain('Ring again');
  await noticeOn(page, 'Note removed.').getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByText(shown)).toBeVisible();
});

for (const width of [360, 700, 1280]) {
  test(`no line moves when “Note” comes on a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(policeSheet.path);
    const { whole, box } = listOn(page, policeList);
    await expect(whole.getByRole('button', { name: /^Note on/ })).toHaveCount(0);
    const places = () =>
      whole
        .locator('li, li label, [data-skip], [data-menu]')
        .evaluateAll((parts) =>
          parts.map((part) => JSON.stringify(part.getBoundingClientRect().toJSON())),
        );
    const line = box(first.label);
    await line.scrollIntoViewIfNeeded();
    const before = await places();
    await line.hover();
    await expect(noteButton(page, first.label)).toBeVisible();
    // The styles of notes come after the buttons.
    await page.waitForFunction(() =>
      [...document.styleSheets].some(({ href }) => href?.includes('list-tools')),
    );
    expect(await places()).toEqual(before);
  });
}

test('a note belongs to the partner that it was written for', async ({ page }) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await page.goto(`${policeSheet.path}?for=p1`);
  await writeNote(page, first.label, 'Ring again');
  const note = page.getByText('Note: Ring again');
  await expect(note).toBeVisible();
  await page.goto(policeSheet.path);
  await expect(listOn(page, policeList).box(first.label)).toBeVisible();
  await expect(note).toBeHidden();
});

test('notes stay off paper unless the reader chooses them', async ({ page }) => {
  await page.goto(policeSheet.path);
  await writeNote(page, first.label, 'Ring again');
  const note = page.getByText('Note: Ring again');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print the notes too').check();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
});

test('what a note says is due stands at home and in the strategy, until the line is done', async ({
  page,
}) => {
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: 'Northtown Police' });
  await page.goto(`${policeSheet.path}?for=p1`);
  await writeNote(page, first.label, 'Ring again', day(5));
  await writeNote(page, second.label, 'Much later', day(90));
  const link = page.getByRole('link', { name: `${first.label}, for Northtown Police` });
  for (const path of ['./', myStrategy]) {
    await page.goto(path);
    await expect(link).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(second.label) })).toBeHidden();
  }
  await link.click();
  await expect(page).toHaveURL(new RegExp(`\\?for=p1#${first.id}$`));
  await listOn(page, policeList).box(first.label).check();
  await page.goto('./');
  await expect(page.getByText('Carry on where you left off')).toBeVisible();
  await expect(link).toBeHidden();
});

test('a note is written by keyboard alone', async ({ page }) => {
  await page.goto(policeSheet.path);
  await listOn(page, policeList).box(first.label).focus();
  await noteButton(page, first.label).focus();
  await page.keyboard.press('Enter');
  await expect(form(page, first.label).getByLabel('Note', { exact: true })).toBeFocused();
  await page.keyboard.type('Ring again');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Note: Ring again')).toBeVisible();
  await expect(noteButton(page, first.label)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(form(page, first.label)).toBeHidden();
  await expect(noteButton(page, first.label)).toBeFocused();
});
