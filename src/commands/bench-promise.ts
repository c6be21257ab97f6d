/*
 * `npm run bench:promise`: how long the promise reader takes over the longest texts.
 *
 * First in the built site, as a reader meets it: each time a new browser with a slow processor opens the panel,
 * waits a little and pastes a text once. Then in Node, without a page. Ends badly where a limit is passed.
 *
 * `-- --runs 9 --slower 6` changes how often a text is pasted, and how slow the processor is.
 */
import { execFileSync } from 'node:child_process';
import { argv, execPath, exit, threadCpuUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import words from '../content/i18n/en-GB.json' with { type: 'json' };
import { readPromise } from '../features/promise-reader/read-promise.ts';
import { warmSteps } from '../features/promise-reader/warm-up.ts';
import { median, openBench, readRuns } from './bench-page.ts';
import { hard, usual } from './promise-texts.ts';

/** Most milliseconds that the first reading of a text may take on the slow processor. */
const limit = 100;

/** How long a reader looks for the text to paste once the panel is open, in milliseconds. */
const searching = 8_000;

const today = '2026-11-22';

/** What the panel says, which it reads first of all. */
const said = Object.entries(words)
  .filter(([key]) => key.startsWith('promise.'))
  .map(([, text]) => text);
const texts = { ...usual, ...hard };

/** What a paste took in a page, in milliseconds: the reading, and the longest task from the paste on. */
type Paste = { reading: number; task: number };

/** Opens the panel in a browser of its own, waits and pastes a text. */
async function paste(text: string, slower: number): Promise<Paste> {
  const bench = await openBench();
  try {
    const { page } = await bench.open([], slower);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${bench.origin}my-strategy/`);
    await page.locator('[data-from-promise]').click();
    const box = page.locator('[data-promise-text]');
    await box.waitFor();
    await page.waitForTimeout(searching);
    await page.evaluate(async (text) => {
      await navigator.clipboard.writeText(text);
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    }, text);
    await box.focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.waitForFunction(() => performance.getEntriesByName('promise').length > 0);
    // The task of the reading is told a little after its end.
    await page.waitForTimeout(1_500);
    return await page.evaluate(() => ({
      reading: performance.getEntriesByName('promise')[0]!.duration,
      task: Math.max(0, ...(window as unknown as { tasks: number[] }).tasks),
    }));
  } finally {
    await bench.close();
  }
}

/** Writes the middle one of some times, and their range. */
const range = (times: readonly number[]) =>
  `${median(times).toFixed(0)} (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;

/** Pastes each usual text a few times; tells whether every median is within the limit. */
async function benchSite(): Promise<boolean> {
  const { runs, slower } = readRuns('bench:promise', 3);
  console.log(
    `In the built site, ${slower} times slower: the first reading after the panel was open for ` +
      `${searching / 1000} s, each in a new browser. Milliseconds: median (range) of ${runs}; the limit of the ` +
      `reading is ${limit}. The longest task also draws what was found.\n`,
  );
  console.log(`${''.padEnd(30)}reading           longest task`);
  let isQuick = true;
  for (const [name, text] of Object.entries(usual)) {
    const pastes: Paste[] = [];
    for (let run = 0; run < runs; run += 1) pastes.push(await paste(text, slower));
    const readings = pastes.map(({ reading }) => reading);
    isQuick &&= median(readings) <= limit;
    const tasks = range(pastes.map(({ task }) => task));
    console.log(`${name.padEnd(30)}${range(readings).padEnd(18)}${tasks}`);
  }
  return isQuick;
}

/** How often a text is read in Node: in so many processes, and so many times in each. */
const [processes, times] = [5, 31];

/** Times a reading in milliseconds on the processor, so that other programs and threads don't count. */
function time(text: string): number {
  const before = threadCpuUsage();
  readPromise(text, { today });
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Times one text in processes of its own, each as told: `cold` or `opened`, then warm. */
function timesOf(name: string, start: 'cold' | 'opened') {
  const all = Array.from({ length: processes }, () => {
    const told = execFileSync(execPath, [fileURLToPath(import.meta.url), start, name]).toString();
    return JSON.parse(told) as { first: number; warm: number };
  });
  return {
    first: median(all.map(({ first }) => first)),
    warm: median(all.map(({ warm }) => warm)),
  };
}

/** Prints how long each text takes in Node. */
function benchNode(): void {
  const shown = (time: number) =>
    `${time.toFixed(0).padStart(4)} (${(time * 4).toFixed(0)})`.padEnd(11);
  console.log(
    '\nIn Node, where nothing is drawn. Milliseconds of the processor; in brackets at a quarter of the speed.\n',
  );
  console.log(`${''.padEnd(30)}  first      first, panel opened  warm`);
  for (const name of Object.keys(texts)) {
    const cold = timesOf(name, 'cold');
    const opened = timesOf(name, 'opened');
    console.log(
      `${name.padEnd(30)}${shown(cold.first)}${shown(opened.first)}          ${shown(cold.warm)}`,
    );
  }
}

const [, , start, only] = argv;
if (start === 'cold' || start === 'opened') {
  const text = texts[only as keyof typeof texts]!;
  if (start === 'opened') for (const step of warmSteps(today, said)) void step;
  const first = time(text);
  const warm = median(Array.from({ length: times }, () => time(text)).slice(5));
  console.log(JSON.stringify({ first, warm }));
} else {
  const isQuick = await benchSite();
  benchNode();
  exit(isQuick ? 0 : 1);
}
