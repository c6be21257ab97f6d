/*
 * `npm run test:pruned`: proves that the styles which the build leaves out change nothing. It builds
 * the site with all styles and without the unused ones, and compares pictures of one page of each
 * template, in the states that readers and scripts bring about. Takes some minutes.
 *
 * `-- --only my-checklists` compares the pages whose path has these words.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { findBrowser } from './browser.mjs';
import { oneOfEach } from './one-of-each.ts';
import { readOptions, refuse } from './options.ts';

const options = readOptions(process.argv.slice(2), ['only']);
if (options.problem !== undefined)
  refuse(options.problem, 'npm run test:pruned -- --only partners');
const only = options.values['only'] ?? '';
const pages = oneOfEach.filter((path) => path.includes(only));

type State = {
  name: string;
  width: number;
  theme?: 'light' | 'dark';
  media?: 'print';
  forced?: 'active';
  act?(page: Page): Promise<void>;
};

/** Clicks what is there; a page may lack it, or print it to be read only. */
async function press(page: Page, selector: string): Promise<void> {
  const found = page.locator(`${selector}:not(:disabled)`).filter({ visible: true }).first();
  if ((await found.count()) > 0) await found.click();
}

const states: State[] = [
  { name: 'phone, light', width: 390 },
  { name: 'wide, dark', width: 1280, theme: 'dark' },
  { name: 'paper', width: 658, media: 'print' },
  { name: 'forced colours', width: 390, forced: 'active' },
  { name: 'menu open', width: 390, act: (page) => press(page, '[popovertarget]') },
  {
    name: 'search open',
    width: 390,
    async act(page) {
      await press(page, 'site-search [data-open]');
      await page.locator('site-search input').fill('police');
      await page.locator('site-search .pagefind-ui__result').first().waitFor();
    },
  },
  {
    name: 'a list in use',
    width: 390,
    async act(page) {
      await press(page, 'check-list summary');
      await press(page, 'check-list input[type=checkbox]');
      await press(page, 'check-list li + li [data-skip]');
      await press(page, 'check-list [data-remaining]');
      await press(page, 'check-list [data-clear]');
    },
  },
  {
    name: 'a message, and all that folds open',
    width: 390,
    async act(page) {
      await press(page, 'main .copy-link');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  },
  {
    name: 'arrived at a part',
    width: 1280,
    async act(page) {
      const id = await page.evaluate(() => document.querySelector('main :is(h2, h3)[id]')?.id);
      if (id) await page.evaluate((to) => void (location.hash = to), id);
    },
  },
  {
    name: 'a word explained, a choice made',
    width: 390,
    async act(page) {
      const word = page.locator('a[data-term]').first();
      if ((await word.count()) > 0) await word.hover();
      const choice = page.locator('main select').filter({ visible: true }).first();
      if ((await choice.count()) > 0) await choice.selectOption({ index: 1 });
    },
  },
];

/** Moves the focus, and so looks at each control as the keyboard reaches it. */
const stops = 12;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves a built folder on a free port. */
async function serve(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  return { server, origin: `http://localhost:${(server.address() as { port: number }).port}` };
}

/** Takes the pictures of one page in one state: the whole of it, then each stop of the Tab key. */
async function pictures(page: Page, address: string, state: State): Promise<Buffer[]> {
  await page.setViewportSize({ width: state.width, height: 844 });
  await page.emulateMedia({
    media: state.media ?? 'screen',
    colorScheme: state.theme ?? 'light',
    forcedColors: state.forced ?? 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  // Who prints or does something has given a sign before, and so has all styles.
  if (state.media || state.act) {
    await page.mouse.move(1, 1);
    await page.waitForLoadState('networkidle');
  }
  await state.act?.(page);
  // Messages that pass by themselves must not decide the picture.
  await page.waitForLoadState('networkidle');
  // A site with all styles is larger, and says so.
  const size = page.locator('[data-keep] [data-size]');
  await size.evaluateAll((all) => all.forEach((one) => (one.textContent = '')));
  const taken = [await page.screenshot({ animations: 'disabled', fullPage: !state.act })];
  if (!state.act && !state.media) {
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      taken.push(await page.screenshot({ animations: 'disabled' }));
    }
  }
  return taken;
}

/** How much of a colour channel, of 255, and how many pixels may differ as a letter's edge is drawn. */
const edge = { channel: 32, pixels: 40 };

/** Counts the pixels that clearly differ between two pictures; all where the sizes differ. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  if (a.equals(b)) return 0;
  const [one, two] = await Promise.all(
    [a, b].map((png) => sharp(png).raw().toBuffer({ resolveWithObject: true })),
  );
  if (!one || !two || one.data.length !== two.data.length) return Infinity;
  let count = 0;
  for (let at = 0; at < one.data.length; at += one.info.channels) {
    const channels = [0, 1, 2].map((channel) => at + channel);
    if (channels.some((to) => Math.abs(one.data[to]! - two.data[to]!) > edge.channel)) count++;
  }
  return count;
}

const folder = mkdtempSync(join(tmpdir(), 'pruned-'));
const [all, pruned] = ['all', 'pruned'].map((name) => join(folder, name)) as [string, string];
for (const [out, flag] of [
  [all, '1'],
  [pruned, ''],
] as const) {
  const { status } = spawnSync('astro', ['build', '--outDir', out, '--silent'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ALL_STYLES: flag,
      CARDS: '0',
      BASE_PATH: '',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) process.exit(1);
}
const [before, after] = [await serve(all), await serve(pruned)];
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
/** Pictures one page in one state on both sites, and counts the pixels that differ. */
async function compare(path: string, state: State): Promise<number[]> {
  const taken: Buffer[][] = [];
  for (const { origin } of [before, after]) {
    const context = await browser.newContext({ locale: 'en-GB' });
    taken.push(await pictures(await context.newPage(), `${origin}/${path}`, state));
    await context.close();
  }
  const [one, two] = taken as [Buffer[], Buffer[]];
  return Promise.all(one.map((picture, at) => difference(picture, two[at]!)));
}

let compared = 0;
let different = 0;
for (const path of pages) {
  for (const state of states) {
    let found = await compare(path, state);
    // A script that came late in one of the two is no difference: it shows only once.
    if (found.some((pixels) => pixels > edge.pixels)) found = await compare(path, state);
    for (const [at, pixels] of found.entries()) {
      compared++;
      if (pixels <= edge.pixels) continue;
      different++;
      const where = at > 0 ? `, stop ${at} of the Tab key` : '';
      console.error(`/${path}: ${state.name}${where}: ${pixels} pixels differ`);
    }
  }
  console.log(`/${path} compared`);
}
await browser.close();
before.server.close();
after.server.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${compared} pictures compared, ${different} differ.`);
process.exit(different > 0 ? 1 : 0);
