import { listOn } from './support/checklist.ts';
import { myChecklists, phone, policeList, policeSheet, templates, wide } from './support/guide.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;

test.use({ javaScriptEnabled: false });

test('a sheet reads in full, with real boxes, and says that ticks are not saved', async ({
  page,
}) => {
  await page.goto(policeSheet.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(policeSheet.title);
  const { whole, box, line } = listOn(page, policeList);
  await expect(whole.getByRole('checkbox')).toHaveCount(items.length);
  for (const { label, why } of items) {
    await expect(box(label)).toHaveAccessibleDescription(why);
    await expect(line(label).getByText(why)).toBeVisible();
  }
  await box(items[0]!.label).check();
  const words = whole.locator('noscript > *');
  await expect(words).toBeVisible();
  await expect(words).toContainText('Ticks are not saved, because JavaScript is off.');
  await expect(whole.getByText('Saved only in this browser')).toBeHidden();
});

test('the folded lists open with the keyboard and with a click', async ({ page }) => {
  await page.goto(myChecklists);
  const { fold, box } = listOn(page, policeList);
  const label = items[0]!.label;
  await expect(box(label)).toBeHidden();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(box(label)).toBeVisible();
  await page.keyboard.press('Tab');
  await fold.click();
  await expect(box(label)).toBeHidden();
});

for (const { name, path } of templates) {
  test(`no button that needs scripts is shown on ${name}`, async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Carry on where you left off')).toBeHidden();
  });
}

test('the menu stands beside the text on a wide screen', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto(policeSheet.path);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  await expect(page).toHaveURL('./');
});

test('the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(policeSheet.path);
  const home = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' });
  await expect(home).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await home.click();
  await expect(page).toHaveURL('./');
});

test('a link to a line leads to it', async ({ page }) => {
  await page.goto(policeSheet.path);
  const { whole, line } = listOn(page, policeList);
  const last = items.at(-1)!;
  await whole.getByRole('link', { name: `Link: ${policeList.title}`, exact: true }).click();
  await expect(page).toHaveURL(`${policeSheet.path}#${policeList.id}`);
  await page.goto(`${policeSheet.path}#${last.id}`);
  await expect(line(last.label)).toBeInViewport({ ratio: 1 });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a ${scheme} device gets ${scheme} pages`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of ['./', policeSheet.path]) {
      await page.goto(path);
      const paper = scheme === 'dark' ? 'rgb(21, 16, 29)' : 'rgb(252, 250, 245)';
      const ink = scheme === 'dark' ? 'rgb(244, 239, 250)' : 'rgb(36, 26, 51)';
      await expect(page.locator('html')).toHaveCSS('background-color', paper);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink);
    }
  });
}
