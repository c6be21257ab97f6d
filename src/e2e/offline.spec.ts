import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectCount, listOn, noticeOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { keepAll } from './support/keep.ts';
import { expect, test as base } from './support/test.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A host of the built site that can change what it serves, and be switched off. */
type Host = {
  origin: string;
  change: Map<string, (text: string) => string>;
  stop(): Promise<void>;
};

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures it needs.
  host: async ({}, use) => {
    const change = new Map<string, (text: string) => string>();
    const server: Server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      try {
        const content = readFileSync(join('dist', path));
        const changed = change.get(path)?.(content.toString()) ?? content;
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' });
        response.end(changed);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
    const stop = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    const { port } = server.address() as { port: number };
    await use({ origin: `http://localhost:${port}`, change, stop });
    await stop();
  },
  baseURL: async ({ host }, use) => use(`${host.origin}/`),
});

test.use({ serviceWorkers: 'allow' });
// The host is switched off on purpose.
test.use({ expectedError: /net::ERR_|404|Failed to load resource/ });

/** Looks for a new version, as the browser does by itself now and then. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });

/** Gives the service worker of a host another version. */
const renamed = (text: string) => text.replace(/"version":"\w+"/, '"version":"another"');

test('after one visit the guide works with the host gone', async ({ page, host }) => {
  await keepAll(page);
  await host.stop();

  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  const first = policeList.items[0]!.label;
  await list.box(first).check();
  await expectCount(list, `1 of ${policeList.items.length} done`);
  await page.reload();
  await expect(list.box(first)).toBeChecked();

  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('hate crime');
  await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();

  await page.goto('no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('my-strategy/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the guide can be put on a home screen, under a neutral name', async ({ page }) => {
  await page.goto('help/');
  const link = page.locator('link[rel=manifest]');
  await expect(link).toHaveCount(1);
  const address = await link.evaluate((element: HTMLLinkElement) => element.href);
  const manifest = (await (await page.request.get(address)).json()) as {
    name: string;
    display: string;
    icons: { src: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Talk to Action', display: 'standalone' });
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, address).href)).ok(), src).toBe(true);
  }
});

test('short links lead on with the host gone', async ({ page, host, baseURL }) => {
  await keepAll(page);
  await host.stop();
  await page.goto('9/');
  await expect(page).toHaveURL(new URL(policeSheet.path, baseURL).href);
  await page.goto(`go/${policeList.items[0]!.id}/`);
  await expect(page).toHaveURL(
    new URL(`${policeSheet.path}#${policeList.items[0]!.id}`, baseURL).href,
  );
});

test('a new version is offered, and comes when the reader asks', async ({ page, host }) => {
  await keepAll(page);
  await page.goto('help/');
  host.change.set('/sw.js', renamed);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  const offer = noticeOn(page, 'There is a new version of this guide.');
  await expect(offer).toBeVisible({ timeout: 60_000 });
  const reloaded = page.waitForEvent('load');
  await offer.getByRole('button', { name: 'New version: reload' }).click();
  await reloaded;
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['tta-guide-another']);
});

test('a broken update leaves the version before at work', async ({ page, host }) => {
  await keepAll(page);
  const before = await page.evaluate(() => caches.keys());
  host.change.set('/sw.js', (text) =>
    renamed(text).replace(/("help\/index\.html":")\w+/, '$1of-no-file'),
  );
  await lookForUpdate(page);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { installing, waiting } = (await navigator.serviceWorker.getRegistration())!;
        return installing ?? waiting;
      }),
    )
    .toBeNull();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(before);
  await host.stop();
  await page.goto('help/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('who saves data is asked first, and nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const script = page.waitForResponse('**/keep-guide.*.js');
  await page.goto('help/');
  await (await script).finished();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
