/* The same site in a folder of a host, as on GitHub Pages, and after a year with a few renames. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrokenLinks } from '../features/links/built-links.ts';
import type { Ledger } from '../features/links/ledger.ts';
import published from '../features/links/published.json' with { type: 'json' };
import { readSite } from '../features/links/read-built.ts';
import { shortPages } from '../features/links/short-pages.ts';
import { writeWorker } from '../integrations/offline.ts';
import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { keepAll } from './support/keep.ts';
import { addFiles, changed, folder, site, test } from './support/sub-path.ts';
import { expect } from './support/test.ts';

// One build for all of them.
test.describe.configure({ mode: 'default' });

/** What might be renamed within a year. */
const moved = {
  pages: { '/sheets/old-police/': `/${policeSheet.path}` },
  ids: { 's09-old-words': 's09-low-trust', 's09-left': 's10-data' },
};

test.beforeAll(({ served }) => {
  const pages = shortPages(readSite(served.disk), published as Ledger, moved, {
    base: folder,
    site,
  });
  addFiles(served.disk, pages);
  // The worker knows every file by its content, so it is written last, as in a build.
  writeWorker(served.disk, folder, readFileSync('src/features/offline/worker.js', 'utf8'));
});

test.beforeEach(async ({ page }) => {
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:') expect(pathname).toMatch(/^\/guide\//);
  });
});

test('every link, anchor, redirect, short link and card leads somewhere', ({ served }) => {
  const { pages, files } = readSite(served.disk);
  expect(findBrokenLinks({ pages, files }, folder, site)).toEqual([]);
  const cards = [...pages.values()].filter((html) => html.includes('property="og:image"'));
  expect(cards.length).toBeGreaterThan(1000);
});

test('the list for search engines names pages that are there, and no short ones', ({ served }) => {
  const list = readFileSync(join(served.disk, 'sitemap-0.xml'), 'utf8');
  const paths = [...list.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) =>
    url!.replace(site + folder, ''),
  );
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => !existsSync(join(served.disk, path, 'index.html')))).toEqual([]);
  expect(paths.filter((path) => /^(go|\d+|sheets\/old-police)\b/.test(path))).toEqual([]);
});

test('a reader goes from home to a sheet, ticks a line and copies a link that leads back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const item = policeList.items[0]!;
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: policeSheet.title }).first().click();
  await expect(page).toHaveURL(policeSheet.path);
  await page.getByRole('checkbox', { name: item.label, exact: true }).check();
  await page.getByRole('button', { name: `Link: ${item.label}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(noticeOn(page, 'Link copied')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).pathname).toBe(`/guide/go/${item.id}/`);
  await page.goto('glossary/');
  await page.goto(address);
  await expect(page).toHaveURL(`${policeSheet.path}#${item.id}`);
  await expect(page.getByRole('checkbox', { name: item.label, exact: true })).toBeChecked();
});

test('gathered links and the number of a sheet have the folder in them', async ({ page }) => {
  await page.goto('9/');
  await expect(page).toHaveURL(policeSheet.path);
  await page.getByRole('button', { name: 'Link or email' }).click();
  await page.getByRole('menuitem', { name: 'Add to my email' }).click();
  await page.goto('help/');
  await page.getByRole('button', { name: 'My email: 1 link' }).click();
  const link = page
    .getByRole('region', { name: 'My email' })
    .getByRole('listitem')
    .getByRole('link');
  expect(new URL((await link.getAttribute('href'))!).pathname).toBe('/guide/9/');
});

test('search finds a page in the folder', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('advisory group');
  const found = page.getByRole('dialog').locator('[data-search]').getByRole('link').first();
  await expect(found).toBeVisible();
  await found.click();
  await expect(page).toHaveURL(/\/guide\/.+/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('when the lists have changed', () => {
  const words = '2 items added, 1 item reworded and 1 item retired since your last visit.';
  const { list, retired, reworded, label, added } = changed;
  const sheet = 'sheets/engagement-strategy/';

  test('a reader with ticks is told until they hide it, and keeps every tick', async ({
    context,
    served,
  }) => {
    const page = await context.newPage();
    const news = page.getByRole('region', { name: 'What changed in the checklists' });
    const known = () => page.evaluate(() => localStorage.getItem('tta:set:known-items'));
    const older = new URL('/', served.url).href;
    await page.goto(older + sheet);
    for (const item of [retired, reworded]) await listOn(page, list).box(item.label).check();
    await expect.poll(known).not.toBeNull();
    await page.goto(older);
    await expect(page.getByText(`${list.title}: 2 of ${list.items.length} done`)).toBeVisible();
    await expect(news).toBeHidden();

    for (const place of ['./', 'my-checklists/']) {
      await page.goto(served.url + place);
      await expect(news).toContainText(words);
    }
    await expect(
      page.getByText(`In 1 list begun: 1 of ${list.items.length + 1} done`),
    ).toBeVisible();
    await page.locator('.overview-list summary').click();
    await expect(
      page.locator('.overview-list li').filter({ hasText: retired.label }),
    ).toContainText('Done earlier');
    await news.getByText('See which').click();
    await news.getByRole('link', { name: `${added[1]!.label} (${list.title})` }).click();
    await expect(page).toHaveURL(`${sheet}#${added[1]!.id}`);
    const shown = listOn(page, list);
    await expect(shown.box(label)).toBeChecked();
    await expect(shown.line(retired.label).getByText('Done earlier.')).toBeVisible();
    await expectCount(shown, `1 of ${list.items.length + 1} done`);

    await page.goto(served.url);
    await news.getByRole('button', { name: 'Hide this' }).click();
    await expect(news).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.reload();
    await expect(page.getByText(`${list.title}: 1 of`)).toBeVisible();
    await expect(news).toBeHidden();
  });

  test('of a reader who has saved nothing, nothing is noted, and nothing shows', async ({
    context,
    served,
  }) => {
    const page = await context.newPage();
    for (const place of [
      new URL('/', served.url).href,
      served.url,
      `${served.url}my-checklists/`,
    ]) {
      await page.goto(place);
      await page.waitForLoadState('networkidle');
      await expect(page.getByText('What changed in the checklists')).toBeHidden();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }
  });
});

test.describe('a year later', () => {
  test('the old address of a sheet leads to the new one, fragment and all', async ({ page }) => {
    for (const visit of ['first', 'later']) {
      await page.goto('sheets/old-police/#s09-low-trust');
      await expect(page, visit).toHaveURL(`${policeSheet.path}#s09-low-trust`);
      await expect(page.locator('#s09-low-trust')).toBeFocused();
    }
  });

  test('an old id on the old address leads to its new part', async ({ page }) => {
    await page.goto('sheets/old-police/#s09-old-words');
    await expect(page).toHaveURL(`${policeSheet.path}#s09-low-trust`);
  });

  test('an old id whose part has gone to another page leads there', async ({ page }) => {
    await page.goto(`${policeSheet.path}#s09-left`);
    await expect(page).toHaveURL('sheets/councils/#s10-data');
    await page.goto('go/s09-left/');
    await expect(page).toHaveURL('sheets/councils/#s10-data');
    await expect(page.locator('#s10-data')).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('the old address still leads to the new one', async ({ page }) => {
      await page.goto('sheets/old-police/#s09-low-trust');
      await expect(page).toHaveURL(policeSheet.path);
      await page.goto('go/s09-old-words/');
      await expect(page).toHaveURL(`${policeSheet.path}#s09-low-trust`);
    });
  });
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow', expectedError: /net::ERR_|Failed to load resource/ });

  test('the kept guide stays within the folder, short links and all', async ({ page, context }) => {
    await keepAll(page);
    const scope = await page.evaluate(
      async () => new URL((await navigator.serviceWorker.ready).scope).pathname,
    );
    expect(scope).toBe(folder);
    await context.setOffline(true);
    await page.goto('9/');
    await expect(page).toHaveURL(policeSheet.path);
    await page.goto(`go/${policeList.items[0]!.id}/`);
    await expect(page).toHaveURL(`${policeSheet.path}#${policeList.items[0]!.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test.describe('a wrong short link', () => {
  test.use({ expectedError: /404/ });
  test('suggests links within the folder', async ({ page }) => {
    await page.goto('go/s10-dat/');
    const right = page.getByRole('link', { name: 'What does the council know, and not know?' });
    await right.click();
    await expect(page).toHaveURL('sheets/councils/#s10-data');
  });
});
