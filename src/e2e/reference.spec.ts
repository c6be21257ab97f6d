import { expect, test } from './support/test.ts';

test('the calendar file can be downloaded and shows neutral titles', async ({ page, request }) => {
  await page.goto('dates/');
  const link = page.getByRole('link', { name: 'Download a calendar file' });
  await expect(link).toHaveAttribute('download', 'dates.ics');
  const response = await request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
  expect(response.ok()).toBe(true);
  const text = await response.text();
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).not.toMatch(/lgbt|hate/i);
});

test('each date shows this year and the next two', async ({ page }) => {
  await page.goto('dates/');
  const week = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'National Hate Crime Awareness Week' }),
  });
  await expect(week.locator('dt')).toHaveCount(3);
  await expect(week.locator('dd').first()).toHaveText(/^\s*\d+ to \d+ October$/u);
});

test('the help page prints only the two numbers that we could confirm', async ({ page }) => {
  await page.goto('help/');
  const numbers = await page.locator('a[href^="tel:"]').allTextContents();
  expect(numbers.map((number) => number.trim())).toEqual(['0800 999 5428', '0300 3031 982']);
  await expect(page.getByText('details not confirmed').first()).toBeVisible();
});
