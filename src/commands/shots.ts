/*
 * `npm run shots`: pictures of every page of the built site in `dist/`, and of every state that readers
 * can bring about, at three widths and in both themes, on one contact sheet: `reports/shots/index.html`.
 * Takes some minutes.
 *
 * `-- --only templates` takes those whose path or name has these words.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { auditedStates, placeOf, type State } from '../e2e/support/audited.ts';
import { enter } from '../e2e/support/states.ts';
import { ensureBrowser } from './browser.mjs';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { readOptions, refuse } from './options.ts';
import { serveSite } from './serve-site.ts';

const folder = 'reports/shots';
const widths = [390, 768, 1440];
const themes = ['light', 'dark'] as const;
/** Of a long page, the first screens are enough; in pixels. */
const longest = 6000;

const options = readOptions(process.argv.slice(2), ['only']);
if (options.problem !== undefined) refuse(options.problem, 'npm run shots -- --only templates');
const all = auditedStates(options.values['only']);
if (all.length === 0) {
  refuse(`No page or state has “${options.values['only']}”.`, 'npm run shots -- --only templates');
}

/** Takes all pictures of one page in one state. */
async function take(browser: Browser, state: State, origin: string, at: number): Promise<Shot[]> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const shots: Shot[] = [];
  try {
    await enter(page, state, origin);
    await loadPictures(page);
    for (const width of state.narrow ? [390] : widths) {
      await page.setViewportSize({ width, height: 900 });
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
        const file = `${at}-${width}-${colorScheme}.png`;
        await page.screenshot({
          path: `${folder}/${file}`,
          animations: 'disabled',
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(whole, longest) },
        });
        shots.push({ place: placeOf(state), what: `${width} px, ${colorScheme}`, file });
      }
    }
  } catch (error) {
    console.error(`${placeOf(state)}: ${String(error)}`);
    process.exitCode = 1;
  } finally {
    await context.close();
  }
  return shots;
}

/** Loads the pictures that wait for a reader to scroll to them, which nobody does here. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images].filter((picture) => picture.checkVisibility());
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
  });
}

const executablePath = ensureBrowser();
if (!executablePath) process.exit(1);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { origin, stop } = await serveSite(4700);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const shots: Shot[] = [];
try {
  for (const [at, state] of all.entries()) {
    shots.push(...(await take(browser, state, origin, at)));
    console.log(`${at + 1} of ${all.length}: ${placeOf(state)}`);
  }
} finally {
  await browser.close();
  await stop();
}
writeFileSync(`${folder}/index.html`, contactSheet(shots));
console.log(`${shots.length} pictures: ${folder}/index.html`);
