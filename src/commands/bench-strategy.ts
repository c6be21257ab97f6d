/*
 * `npm run bench:strategy`: opens “My strategy” of the built site with 200 commitments of 20 readings
 * each, on a processor slowed down four times, and types. Ends badly where a limit is passed.
 *
 * `-- --runs 9 --slower 6` changes how often pages are opened, and how slow the processor is.
 */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';
import {
  emptyCommitment,
  commitmentPrefix,
  readingPrefix,
} from '../features/strategy/saved-commitment.ts';
import { partnerPrefix } from '../features/partners/my-partner.ts';
import { addDays, localDay } from '../lib/dates.ts';
import { changeRecord, encodeRecord } from '../storage/record.ts';
import { ensureBrowser } from './browser.mjs';
import { readOptions, refuse } from './options.ts';
import { freePort } from './port.mjs';

/** What is saved, and the most milliseconds that it may take. */
const [commitments, readings] = [200, 20];
const limits = { ready: 1_000, typing: 50 };

const usage = 'npm run bench:strategy -- --runs 5 --slower 4';
const options = readOptions(process.argv.slice(2), ['runs', 'slower']);
if (options.problem !== undefined) refuse(options.problem, usage);
const [runs, slower] = [options.values['runs'] ?? '5', options.values['slower'] ?? '4'].map(
  Number,
) as [number, number];
if (!(runs >= 1 && slower >= 1)) refuse('Runs and slowness are numbers from 1.', usage);

/** What is typed: it starts as talk and ends as something specific. */
const sentence = 'Train all 12 door staff in one paid hour before a shift.';

/** Makes what a reader with a large plan has saved: keys and their texts. */
function largePlan(today: string): [string, string][] {
  const now = new Date();
  const saved = (fields: Record<string, unknown>) =>
    encodeRecord(changeRecord(undefined, fields, now));
  const partners = Array.from({ length: 20 }, (_, at): [string, string] => [
    `${partnerPrefix}p${at}`,
    saved({ name: `Partner ${at}`, type: '', nation: '', contact: '', order: at }),
  ]);
  const all = Array.from({ length: commitments }, (_, at): [string, string] => {
    const own = Array.from({ length: readings }, (_, place) => [
      `${readingPrefix}r${place}`,
      {
        on: addDays(today, place * 7 - 150),
        value: String(place + 1),
        note: 'As planned.',
        link: '',
        reply: '',
      },
    ]);
    const fields = {
      ...emptyCommitment,
      partner: `p${at % 20}`,
      said: 'We fully support you.',
      action: `Train all ${at + 10} officers in two hours before a shift.`,
      ownerRole: 'Hate crime lead',
      ownerContact: 'J. Example',
      agreedOn: addDays(today, -160),
      dueOn: addDays(today, (at % 90) + 1),
      measure: 'Share of officers who can name both ways to flag a hate crime',
      evidence: 'Short quiz before and after, and again at three months',
      baselineStatus: 'known',
      baselineValue: '0%',
      target: '90%',
      resourceStatus: 'agreed',
      resourceNote: 'Two hours of paid time each',
      record: 'minuted',
      reviewOn: addDays(today, (at % 90) + 20),
      reviewForum: 'Partnership meeting',
      ifMissed: 'If fewer than 30 are trained',
      thenWeWill: 'we write for new dates',
      order: at,
    };
    return [`${commitmentPrefix}c${at}`, saved({ ...fields, ...Object.fromEntries(own) })];
  });
  return [...partners, ...all];
}

/** Opens a page of the site with the plan in its storage and a processor that is `rate` times slower. */
async function fullPage(browser: Browser, plan: [string, string][], rate: number) {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${origin}robots.txt`);
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, plan);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

/**
 * Reads how long the page's main thread has worked so far, in milliseconds of the processor.
 *
 * Without a slower processor it hardly changes where the machine has other work to do; with one it
 * does, because Chromium makes a processor slow by keeping it busy.
 */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Measures, from the start of the navigation, when all commitments are listed and painted. */
async function measureReady(page: Page, address: string): Promise<number> {
  await page.addInitScript((count) => {
    const look = () => {
      const rows = document.querySelectorAll('my-strategy [data-groups] [data-id]').length;
      if (rows < count) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => (window.name = String(performance.now()))));
    };
    window.name = '';
    look();
  }, commitments);
  await page.goto(address);
  await page.waitForFunction(() => window.name !== '', undefined, { timeout: 60_000 });
  return page.evaluate(() => Number(window.name));
}

/** Opens a commitment and empties the box of its action; each change is timed from then on. */
async function openBox(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?commitment=c7`);
  await page.locator('[data-set-mode="all"]').click();
  const box = page.locator('[data-field="action"]');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener(
      'input',
      (event) =>
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(0);
        }),
      true,
    );
  });
  await box.fill('');
}

/** Types into the box, and measures from each key to the painted verdict. */
async function measureTyping(page: Page): Promise<number[]> {
  const box = page.locator('[data-field="action"]');
  const before = await page.locator('.verdict-bar [data-total]').textContent();
  await page.evaluate(() => ((window as unknown as { times: number[] }).times.length = 0));
  await box.pressSequentially(sentence, { delay: 60 });
  const after = await page.locator('.verdict-bar [data-total]').textContent();
  if (before === after) throw new Error('The verdict did not follow what was typed.');
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Prints what was measured; tells whether its median is within the limit. */
function report(name: string, times: readonly number[], limit: number): boolean {
  const [middle, most] = [median(times), Math.max(...times)].map(Math.round) as [number, number];
  console.log(`${name}: ${middle} ms (at most ${most}; ${times.length} times; limit ${limit})`);
  return middle <= limit;
}

const executablePath = ensureBrowser();
if (!executablePath) process.exit(1);
const server = await preview({
  root: '.',
  logLevel: 'error',
  server: { port: await freePort(4600) },
});
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const origin = `http://localhost:${server.port}${base}`;
const address = `${origin}my-strategy/`;
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const plan = largePlan(localDay(new Date()));
const ready: number[] = [];
const typing: number[] = [];
const work = { ready: [] as number[], typing: [] as number[] };
try {
  for (let run = 0; run < runs; run++) {
    const slow = await fullPage(browser, plan, slower);
    ready.push(await measureReady(slow.page, address));
    await openBox(slow.page, address);
    typing.push(...(await measureTyping(slow.page)));
    await slow.page.context().close();

    const { page, session } = await fullPage(browser, plan, 1);
    const before = await busy(session);
    await measureReady(page, address);
    work.ready.push(((await busy(session)) - before) * slower);
    await openBox(page, address);
    const untyped = await busy(session);
    await measureTyping(page);
    work.typing.push((((await busy(session)) - untyped) / sentence.length) * slower);
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(
  `“My strategy” with ${commitments} commitments of ${readings} readings, ${slower} times slower:`,
);
const isReady = report('page ready', ready, limits.ready);
const isQuick = report('typing to verdict', typing, limits.typing);
console.log(
  `By the processor's own time, ${slower} times over: ${Math.round(median(work.ready))} ms until ready, ` +
    `${Math.round(median(work.typing))} ms for each key. More than that is other work of this machine.`,
);
process.exit(isReady && isQuick ? 0 : 1);
