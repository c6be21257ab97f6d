import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { phone, policeList, policeSheet, templates, wide } from './support/guide.ts';
import { step, tabTo } from './support/keyboard.ts';
import { expectClearOfHeader } from './support/place.ts';
import { savedState } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items, title } = policeList;
const [first, second] = items as [(typeof items)[number], (typeof items)[number]];
const all = items.length;

for (const { name, path } of templates) {
  test(`the first stop on ${name} skips to the text`, async ({ page }) => {
    await page.goto(path);
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await step(page);
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    await expectClearOfHeader(heading);
  });
}

test('search opens and closes with the keyboard', async ({ page }) => {
  await page.goto(policeSheet.path);
  const open = page.getByRole('button', { name: 'Search' });
  await tabTo(open);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('liaison');
  await expect(dialog.locator('[data-search]').getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(open).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeHidden();
});

test('a list is ticked, sorted, cleared and put back by Tab, Space and Enter', async ({ page }) => {
  test.slow();
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);

  await tabTo(list.box(first.label));
  await page.keyboard.press('Space');
  await expectCount(list, `1 of ${all} done`);

  await tabTo(list.notForUs(second.label));
  await page.keyboard.press('Enter');
  await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
  await expect(list.notForUs(second.label)).toBeFocused();

  await tabTo(list.onlyRemaining);
  await page.keyboard.press('Space');
  await expect(list.line(first.label)).toBeHidden();
  await expect(list.onlyRemaining).toBeFocused();

  await tabTo(list.clear);
  await page.keyboard.press('Enter');
  await expect(list.question).toBeFocused();
  await tabTo(list.question.getByRole('button', { name: 'Clear the list' }));
  await page.keyboard.press('Enter');
  await expectCount(list, `0 of ${all} done`);
  await expect(list.clear).toBeFocused();

  await tabTo(page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(noticeOn(page, `Put back: ${title}`)).toBeVisible();
  await expectCount(list, `1 of ${all - 1} done, 1 not for us`);
  expect(await savedState(page, first.id)).toBe('done');
  await expect(list.clear).toBeFocused();
});

test('closing a message leads back to where the reader was', async ({ page }) => {
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  await tabTo(list.clear);
  await page.keyboard.press('Enter');
  const close = noticeOn(page, 'Nothing is ticked').getByRole('button');
  await close.click();
  await expect(noticeOn(page, 'Nothing is ticked')).toBeHidden();
  await expect(list.clear).toBeFocused();
});

const walks = [
  { ...templates[0]!, screen: 'a phone', size: phone },
  { ...templates[1]!, screen: 'a phone', size: phone },
  { ...templates[1]!, screen: 'a wide screen', size: wide },
  { ...templates[2]!, screen: 'a wide screen', size: wide },
];
for (const { name, path, screen, size } of walks) {
  test(`every stop on ${name} is seen on ${screen}, forwards and backwards`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.goto(path);
    // A list's script brings more controls when the reader comes to it: here they all stand first.
    const list = page.locator('check-list').first();
    if ((await list.count()) > 0) {
      await list.dispatchEvent('pointerover');
      await expect(list.locator('[data-note]').first()).toBeAttached();
    }
    const forwards: string[] = [];
    for (let stop = await step(page); stop; stop = await step(page)) forwards.push(stop);
    expect(forwards.length).toBeGreaterThan(10);
    const backwards: string[] = [];
    while (backwards.length < forwards.length) {
      backwards.unshift((await step(page, 'Shift+Tab')) ?? 'nothing');
    }
    expect(backwards).toEqual(forwards);
  });
}

test('the menu of a phone opens and closes with the keyboard', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(policeSheet.path);
  const menu = page.getByRole('button', { name: 'Menu' });
  const link = page.getByRole('link', { name: 'My checklists' });
  await tabTo(menu);
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  await tabTo(link);
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(menu).toBeFocused();
});
