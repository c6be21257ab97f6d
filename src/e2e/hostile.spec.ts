import { listOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { leavePartners, savedRecord } from './support/partners.ts';
import { leaveTexts } from './support/storage.ts';
import { expect, test } from './support/test.ts';

/** What attackers usually try; the strategy, the finder and the promise reader have journeys of their own. */
const payloads = [
  '<img src=x onerror=document.title=1>',
  '"><script>document.title=1</script>',
  'javascript:document.title=1',
  '__proto__',
  '\u202egnp.exe',
  `${'long'.repeat(2000)}<svg/onload=document.title=1>`,
];
const hostile = payloads.slice(0, 5).join(' ');

// The last address leads nowhere.
test.use({ expectedError: /status of 404/ });

test('hostile text in an address, a search, a name, a note and a file is text', async ({
  page,
}) => {
  const title = /^(?!1$)/;
  const foreign = page.locator('img[src="x"], svg[onload], script:text("document.title")');
  await page.goto('about/privacy/');
  await leavePartners(page, { p1: hostile });
  await leaveTexts(page, {
    [`tta:note:p1:${policeList.items[0]!.id}`]: savedRecord({
      text: hostile,
      who: hostile,
      by: '',
    }),
  });

  for (const payload of payloads) {
    const text = encodeURIComponent(payload);
    await page.goto(`${policeSheet.path}?for=${text}#${text}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(policeSheet.title);
    await expect(foreign).toHaveCount(0);
  }

  await page.goto(`${policeSheet.path}?for=p1`);
  const list = listOn(page, policeList);
  await expect(list.line(policeList.items[0]!.label).getByText(hostile).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'For:' }).first()).toContainText('<img src=x');
  await expect(foreign).toHaveCount(0);

  await page.getByRole('button', { name: 'Search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  for (const payload of payloads.slice(0, 3)) {
    await dialog.getByRole('textbox').fill(payload);
    await expect(dialog.locator('.pagefind-ui__message')).toContainText(payload);
    await expect(foreign).toHaveCount(0);
  }

  await page.goto('my-data/');
  await page.getByLabel('Choose a copy that you saved').setInputFiles({
    name: '"><img src=x onerror=document.title=1>.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'saved-work',
        version: 1,
        madeAt: hostile,
        entries: { __proto__: { a: 1 }, [`tta:partner:${hostile}`]: hostile },
      }),
    ),
  });
  await expect(
    page
      .getByRole('alert')
      .or(page.getByText(/This (?:file|copy)|It holds/))
      .first(),
  ).toBeVisible();
  await expect(foreign).toHaveCount(0);
  await expect(page).toHaveTitle(title);

  await page.goto('go/%3Cimg%20src=x%20onerror=document.title=1%3E/');
  await expect(foreign).toHaveCount(0);
  await expect(page).toHaveTitle(title);
});
