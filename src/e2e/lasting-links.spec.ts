/* Links that officers kept: short ones, cut ones, wrong ones, and ones to what has moved. */
import { phone, policeList, policeSheet } from './support/guide.ts';
import { expectClearOfHeader } from './support/place.ts';
import { expect, test } from './support/test.ts';

const item = policeList.items.at(-1)!;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('a short link leads to the line of a list', async ({ page }) => {
    await page.goto(`go/${item.id}/`);
    await expect(page).toHaveURL(`${policeSheet.path}#${item.id}`);
    await expect(page.locator(`#${item.id}`)).toBeInViewport({ ratio: 1 });
  });

  test('a number leads to its sheet', async ({ page }) => {
    await page.goto('9/');
    await expect(page).toHaveURL(policeSheet.path);
  });

  test('the page for wrong addresses leads to the lists', async ({ page }) => {
    await page.goto('404.html');
    await page.getByRole('main').getByRole('link', { name: 'Open your checklists' }).click();
    await expect(page).toHaveURL('my-checklists/');
  });
});

test('a short link with and without what mail programs cut off leads to the same place', async ({
  page,
}) => {
  for (const address of ['go/s09-low-trust/', 'go/s09-low-trust/#s09-low-trust']) {
    await page.goto(address);
    await expect(page).toHaveURL(`${policeSheet.path}#s09-low-trust`);
    await expect(page.locator('#s09-low-trust')).toBeFocused();
  }
});

test('“back” after a short link leads to where the reader came from', async ({ page }) => {
  await page.goto('glossary/');
  await page.goto('go/s09-low-trust/');
  await expect(page).toHaveURL(`${policeSheet.path}#s09-low-trust`);
  await page.goBack();
  await expect(page).toHaveURL('glossary/');
});

test('a choice of the finder has a short link', async ({ page }) => {
  await page.goto('go/venue/');
  await expect(page).toHaveURL('partners/?need=venue');
  await expect(page.getByLabel('What do you need?')).toHaveValue('venue');
});

test('a kind of partner that a filter hides is shown to those whom a link leads there', async ({
  page,
}) => {
  const fits = 'partners/?kind=public';
  await page.goto(fits);
  await expect(page.locator('#partners-private')).toBeHidden();
  await page.goto(`${fits}#partners-private`);
  await expect(page.locator('#partners-private')).toBeFocused();
  await expect(page).toHaveURL('partners/#partners-private');
  await page.goto('about/');
  await page.goto(`${fits}#partners-private`);
  await expect(page.locator('#partners-private')).toBeInViewport();
  await expect(page.getByLabel('What kind of partner?')).toHaveValue('');
});

test.describe('a wrong address', () => {
  // The browser reports the answer “not found” itself.
  test.use({ expectedError: /404/ });

  for (const [wrong, right] of [
    ['go/s09-low-trus/', 'What if people do not trust the police?'],
    ['go/polise/', 'Police'],
    ['19/', '9. The police and the people who oversee them'],
    ['sheets/police-and-oversigt/', policeSheet.title],
  ] as const) {
    test(`${wrong} suggests “${right}”`, async ({ page }) => {
      const response = await page.goto(wrong);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('That page isn’t here');
      await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: right, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('That page isn’t here');
    });
  }
});

test.describe('a fragment of what has moved', () => {
  const moves = {
    's09-old-words': `/${policeSheet.path}#s09-low-trust`,
    's09-left': '/sheets/councils/#s10-data',
  };

  test.beforeEach(async ({ page }) => {
    await page.route('**/go/moved.json', (route) => route.fulfill({ json: moves }));
  });

  for (const visit of ['first', 'later']) {
    test(`leads to its new part on the same page, on a ${visit} visit`, async ({ page }) => {
      if (visit === 'later') await page.goto(policeSheet.path);
      await page.goto(`${policeSheet.path}#s09-old-words`);
      const heading = page.locator('#s09-low-trust');
      await expect(heading).toBeFocused();
      await expect(page).toHaveURL(`${policeSheet.path}#s09-low-trust`);
      await expect(heading).toHaveAttribute('data-arrived');
      await expectClearOfHeader(heading);
    });

    test(`leads to its new part on another page, on a ${visit} visit`, async ({ page }) => {
      if (visit === 'later') await page.goto(policeSheet.path);
      await page.goto(`${policeSheet.path}#s09-left`);
      await expect(page).toHaveURL('sheets/councils/#s10-data');
      await expect(page.locator('#s10-data')).toBeFocused();
    });
  }
});

test('a line that has left its list leads to the list', async ({ page }) => {
  await page.route(`**/${policeSheet.path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      `<li id="${item.id}" `,
      `<li hidden id="${item.id}" `,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`${policeSheet.path}#${item.id}`);
  await expect(page.locator(`#${policeList.id}`)).toBeFocused();
});
