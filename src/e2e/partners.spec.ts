import { expect, test } from './support/test.ts';

const finder = 'partners/';

test('all 28 partner types are listed, each with a page that offers the whole way', async ({
  page,
}) => {
  await page.goto(finder);
  const cards = page.locator('.partner-card');
  await expect(cards).toHaveCount(28);
  await expect(page.getByRole('status').filter({ hasText: '28' })).toHaveText(
    'All 28 partner types.',
  );
  await cards.getByRole('link', { name: 'Police', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Police');
  // The menu says where a partner's page belongs.
  await expect(page.locator('.menu [aria-current]')).toHaveAttribute('aria-current', 'true');
  for (const name of [
    'See a whole example',
    /^Tick the list: Working with the police/,
    /^Sheet 9: /,
    'The facts this rests on',
  ]) {
    await expect(page.locator('main').getByRole('link', { name }).first()).toBeVisible();
  }
});

test('a choice narrows the list, is announced and stands in the address', async ({ page }) => {
  await page.goto(finder);
  await page.getByLabel('What do you need?').selectOption({ label: 'Money' });
  await page.getByLabel('What kind of partner?').selectOption({ label: 'Statutory partner' });
  await expect(page).toHaveURL(/\?kind=statutory&need=money$/);
  const shown = page.locator('.partner-card:visible');
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(28);
  await expect(page.getByRole('status').filter({ hasText: 'of 28' })).toContainText(
    new RegExp(`^${count} of 28 partner types? fits?\\.$`),
  );
  await expect(page.getByRole('heading', { name: 'Private partners' })).toBeHidden();
});

test('an address from an email opens with its choice', async ({ page }) => {
  await page.goto(`${finder}?nation=scotland&need=money`);
  await expect(page.getByLabel('Where are you?')).toHaveValue('scotland');
  await expect(page.getByLabel('What do you need?')).toHaveValue('money');
  await expect(page.locator('.partner-card:visible')).not.toHaveCount(28);
});

test('strange words in the address are shown as nothing and do no harm', async ({ page }) => {
  await page.goto(`${finder}?nation=<img src=x onerror=alert(1)>&need=gold`);
  await expect(page.locator('.partner-card:visible')).toHaveCount(28);
});

test('when nothing fits, the page offers what to leave out', async ({ page }) => {
  await page.goto(`${finder}?kind=public&need=money`);
  await expect(page.getByText('No partner type fits all of that.')).toBeVisible();
  const ways = page.getByRole('button', { name: /^Without “/ });
  const promised = Number(/, (\d+) fits?$/.exec((await ways.first().textContent())!)![1]);
  await ways.first().click();
  await expect(page.locator('.partner-card:visible')).toHaveCount(promised);
});

test('“Show all” leads back to all of them', async ({ page }) => {
  await page.goto(`${finder}?need=money`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.partner-card:visible')).toHaveCount(28);
  await expect(page).toHaveURL(/\/partners\/$/);
});

test('the map says in words what it shows', async ({ page }) => {
  await page.goto(finder);
  const map = page.getByRole('img', { name: /A first step takes an hour/ });
  await expect(map).toBeVisible();
  await expect(map).toHaveAccessibleName(/Police/);
});

for (const [words, title] of [
  ['LGBTLO', 'Police'],
  ['IAG', 'Advisory groups'],
  ['OPCC', 'Police commissioner'],
  ['DSL', 'Schools'],
  ['ICB', 'Health'],
  ['PCSP', 'Community safety partnership'],
] as const) {
  test(`search finds a partner type by “${words}”`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Search' }).click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('textbox').fill(words);
    const result = dialog.locator('a[href*="/partners/"]').filter({ hasText: title });
    await expect(result.first()).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all partner types can be read, and no dead control shows', async ({ page }) => {
    await page.goto(finder);
    await expect(page.locator('.partner-card:visible')).toHaveCount(28);
    await expect(page.getByLabel('What do you need?')).toBeHidden();
    await page.goto('partners/schools/');
    await expect(page.getByRole('heading', { name: 'What can we ask for?' })).toBeVisible();
  });
});
