/*
 * `npm run bench:lists`: opens the overview of “My checklists” of the built site with all lists ticked
 * for 28 partners, on a processor slowed down four times, and filters it. Ends badly where a limit is
 * passed.
 *
 * `-- --runs 9 --slower 6` changes how often pages are opened, and how slow the processor is.
 */
import type { Page } from '@playwright/test';
import { readChecklists } from '../features/checklist/read-checklists.ts';
import { tickPrefix } from '../features/checklist/tick-key.ts';
import { partnerPrefix } from '../features/partners/my-partner.ts';
import {
  busy,
  forgetTimes,
  measureReady,
  median,
  openBench,
  readRuns,
  report,
  savedRecord,
  timeEvents,
  timesOf,
  type Saved,
} from './bench-page.ts';

/** What is saved, and the most milliseconds that it may take. */
const partners = 28;
const limits = { ready: 1_000, filter: 50 };
const { runs, slower } = readRuns('bench:lists');

/** Makes what a reader has saved who has ticked every list for every partner: keys and their texts. */
function manyTicks(): Saved {
  const items = readChecklists().flatMap((list) => list.items);
  const ids = Array.from({ length: partners }, (_, at) => `p${at}`);
  return ids.flatMap((id, order): Saved => [
    [
      partnerPrefix + id,
      savedRecord({ name: `Partner ${order}`, type: '', nation: '', contact: '', order }),
    ],
    ...items.map((item, at): [string, string] => {
      const state = ['done', 'done', 'skip', 'todo'][(at + order) % 4];
      const time = new Date(Date.UTC(2026, 9, 1, 9, at + order * 7)).toISOString();
      return [`${tickPrefix}${id}:${item.id}`, JSON.stringify({ v: 1, state, at: time })];
    }),
  ]);
}

/** What is chosen, one after the other: select and value. */
const choices: [name: string, value: string][] = [
  ['state', 'todo'],
  ['scope', 'p7'],
  ['scope', ''],
  ['sheet', '9'],
  ['state', 'skip'],
  ['by', 'sheet'],
  ['sheet', '0'],
  ['state', ''],
  ['by', 'scope'],
];

/** Filters the overview, and measures from each choice until its answer is painted. */
async function measureFilters(page: Page): Promise<number[]> {
  await timeEvents(page, 'change');
  const found = page.locator('list-overview [data-found]');
  const answers = new Set<string | null>();
  await forgetTimes(page);
  for (const [at, [name, value]] of choices.entries()) {
    await page.locator(`list-overview select[name="${name}"]`).selectOption(value);
    await page.waitForFunction(
      (count) => (window as unknown as { times: number[] }).times.length >= count,
      at + 1,
    );
    answers.add(await found.textContent());
  }
  if (answers.size < 4) throw new Error('The overview did not follow what was chosen.');
  return timesOf(page);
}

const bench = await openBench();
const address = `${bench.origin}my-checklists/`;
const groups = 'list-overview [data-body]:not([hidden]) .overview-group';
const saved = manyTicks();
const ready: number[] = [];
const filter: number[] = [];
const work = { ready: [] as number[], filter: [] as number[] };
try {
  for (let run = 0; run < runs; run++) {
    const slow = await bench.open(saved, slower);
    ready.push(await measureReady(slow.page, address, groups, partners));
    filter.push(...(await measureFilters(slow.page)));
    await slow.page.context().close();

    const { page, session } = await bench.open(saved, 1);
    const before = await busy(session);
    await measureReady(page, address, groups, partners);
    const opened = await busy(session);
    work.ready.push((opened - before) * slower);
    await measureFilters(page);
    work.filter.push((((await busy(session)) - opened) / choices.length) * slower);
    await page.context().close();
  }
} finally {
  await bench.close();
}
console.log(
  `“My checklists” with ${saved.length - partners} ticks for ${partners} partners, ${slower} times slower:`,
);
const isReady = report('overview ready', ready, limits.ready);
const isQuick = report('filter to answer', filter, limits.filter);
console.log(
  `By the processor's own time, ${slower} times over: ${Math.round(median(work.ready))} ms until ready, ` +
    `${Math.round(median(work.filter))} ms for each filter. More than that is other work of this machine.`,
);
process.exit(isReady && isQuick ? 0 : 1);
