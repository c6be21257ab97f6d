import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ensureBrowser } from './browser.mjs';
import { median, table, withRange, writeBench } from './bench-table.ts';
import { freePort } from './port.mjs';
import { serveBuilt } from './serve-built.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const times = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
} as const;

/** How often a list is ticked, and how much slower the processor is meanwhile. */
const [ticks, slower] = [15, 4];

/** What one page was measured to be, each as often as it was opened. */
type Measured = { scores: number[][]; times: number[][]; below: Set<string> };

/**
 * Measures pages of the built site: Lighthouse's scores and times for a phone, and how long a tick
 * takes to be painted; writes a table.
 *
 * @returns whether every score is 100, but that for search engines on pages that they shall skip
 */
export async function benchSpeed(
  pages: readonly string[],
  runs: number,
  base: string,
): Promise<boolean> {
  const executablePath = ensureBrowser();
  if (!executablePath) return false;
  const { address, stop } = await serveBuilt('dist', base);
  const port = await freePort(9300);
  const browser = await chromium.launch({
    executablePath,
    args: [
      `--remote-debugging-port=${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const rows: string[][] = [];
    let isFull = true;
    for (const path of pages) {
      const { scores, times: taken, below } = await measure(address + path, runs, port);
      isFull &&= below.size === 0;
      rows.push([
        `/${path}`,
        ...scores.map((all) => String(median(all))),
        ...taken.map((all, at) => withRange(all, at === 3 ? 3 : 0)),
      ]);
      console.log(rows.at(-1)!.join(' · '));
      for (const audit of below) console.error(`  ${audit}`);
    }
    const tick = await measureTicks(browser, `${address}sheets/start-here/`);
    const text = [
      `Lighthouse, phone, each page opened ${runs} times: median, and range in brackets. Times are of its simulation, in milliseconds.`,
      table(
        ['Page', 'Performance', 'Accessibility', 'Best practices', 'SEO', ...Object.keys(times)],
        rows,
      ),
      `A tick, with a processor ${slower} times slower: ${withRange(tick)} ms from the press to the paint (${tick.length} ticks; browsers count in steps of 8).`,
    ].join('\n\n');
    await writeBench('speed', 'How fast pages are', `Chromium ${browser.version()}`, text);
    return isFull;
  } finally {
    await browser.close();
    stop();
  }
}

async function measure(url: string, runs: number, port: number): Promise<Measured> {
  const found: Measured = {
    scores: categories.map(() => []),
    times: Object.keys(times).map(() => []),
    below: new Set(),
  };
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    const report = result?.lhr;
    if (!report) throw new Error(`Lighthouse gave no result for ${url}`);
    const isSkipped = report.audits['is-crawlable']?.score === 0;
    for (const [at, name] of categories.entries()) {
      const category = report.categories[name]!;
      const score = Math.round((category.score ?? 0) * 100);
      found.scores[at]!.push(score);
      if (score === 100 || (name === 'seo' && isSkipped)) continue;
      for (const { id, weight } of category.auditRefs) {
        const { score: own, title } = report.audits[id]!;
        if (weight > 0 && own !== null && own < 0.9) found.below.add(`${name}: ${title} (${id})`);
      }
    }
    for (const [at, id] of Object.values(times).entries()) {
      found.times[at]!.push(report.audits[id]!.numericValue ?? Number.NaN);
    }
  }
  return found;
}

/** Ticks a list again and again; lists how many milliseconds each tick took to be painted. */
async function measureTicks(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const all = ((window as unknown as { taken: number[] }).taken = []) as number[];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') all.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const boxes = page.locator('check-list input[type=checkbox]');
  for (let tick = 0; tick < ticks; tick++) {
    await boxes.nth(tick % 5).click();
    await page.waitForTimeout(300);
  }
  const taken = await page.evaluate(() => (window as unknown as { taken: number[] }).taken);
  await page.close();
  // What took less than the least that browsers tell isn't listed.
  return [...taken, ...Array.from({ length: Math.max(0, ticks - taken.length) }, () => 16)];
}
