/* What benchmarks of a page with much saved work share: the built site, slow pages, and the report. */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';
import { changeRecord } from '../storage/record-changes.ts';
import { encodeRecord } from '../storage/record.ts';
import { ensureBrowser } from './browser.mjs';
import { readOptions, refuse } from './options.ts';
import { freePort } from './port.mjs';

/** Keys and texts as a reader would have saved them. */
export type Saved = [key: string, text: string][];

/** A page with saved work, and its line to the browser's own tools. */
export type SlowPage = { page: Page; session: CDPSession };

/** Reads how often pages are opened, `often` unless told, and how many times slower the processor is. */
export function readRuns(command: string, often = 5): { runs: number; slower: number } {
  const usage = `npm run ${command} -- --runs 5 --slower 4`;
  const options = readOptions(process.argv.slice(2), ['runs', 'slower']);
  if (options.problem !== undefined) refuse(options.problem, usage);
  const [runs, slower] = [options.values['runs'] ?? often, options.values['slower'] ?? '4'].map(
    Number,
  ) as [number, number];
  if (!(runs >= 1 && slower >= 1)) refuse('Runs and slowness are numbers from 1.', usage);
  return { runs, slower };
}

/** Writes a record as it is saved. */
export function savedRecord(fields: Record<string, unknown>): string {
  return encodeRecord(changeRecord(undefined, fields, new Date()));
}

/** Serves the built site and starts a browser for the measurements; `close` ends both. */
export async function openBench() {
  const executablePath = ensureBrowser();
  if (!executablePath) process.exit(1);
  const server = await preview({
    root: '.',
    logLevel: 'error',
    server: { port: await freePort(4600) },
  });
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  const origin = `http://localhost:${server.port}${base}`;
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    origin,
    /** Opens a page with saved work and a processor that is `rate` times slower. */
    async open(saved: Saved, rate: number): Promise<SlowPage> {
      const context = await browser.newContext({
        locale: 'en-GB',
        viewport: { width: 360, height: 740 },
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      await page.goto(`${origin}robots.txt`);
      await page.evaluate((all) => {
        for (const [key, text] of all) localStorage.setItem(key, text);
      }, saved);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      return { page, session };
    },
    async close(): Promise<void> {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * Reads how long the page's main thread has worked so far, in milliseconds of the processor.
 *
 * Without a slower processor it hardly changes where the machine has other work to do; with one it
 * does, because Chromium makes a processor slow by keeping it busy.
 */
export async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/**
 * Measures, from the start of the navigation, when a page is painted with so many elements.
 *
 * @param selector of the elements that stand there last
 */
export async function measureReady(
  page: Page,
  address: string,
  selector: string,
  count: number,
): Promise<number> {
  await page.addInitScript(
    ({ selector, count }) => {
      const look = () => {
        if (document.querySelectorAll(selector).length < count) requestAnimationFrame(look);
        else
          requestAnimationFrame(() => setTimeout(() => (window.name = String(performance.now()))));
      };
      window.name = '';
      look();
    },
    { selector, count },
  );
  await page.goto(address);
  await page.waitForFunction(() => window.name !== '', undefined, { timeout: 60_000 });
  return page.evaluate(() => Number(window.name));
}

/** Times each event of a kind from now on, until what it leads to is painted; see `timesOf`. */
export function timeEvents(page: Page, type: string): Promise<void> {
  return page.evaluate((type) => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      type,
      (event) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(0);
        }),
      true,
    );
  }, type);
}

/** Reads the times of events since they were last forgotten, in milliseconds. */
export function timesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** Forgets the times of events so far. */
export function forgetTimes(page: Page): Promise<void> {
  return page.evaluate(() => {
    (window as unknown as { times: number[] }).times.length = 0;
  });
}

/** Finds the middle one of some times. */
export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Prints what was measured; tells whether its median is within the limit. */
export function report(name: string, times: readonly number[], limit: number): boolean {
  const [middle, most] = [median(times), Math.max(...times)].map(Math.round) as [number, number];
  console.log(`${name}: ${middle} ms (at most ${most}; ${times.length} times; limit ${limit})`);
  return middle <= limit;
}
