/*
 * `npm run bench:strategy`: opens “My strategy” of the built site with 200 commitments of 20 readings
 * each, on a processor slowed down four times, and types. Ends badly where a limit is passed.
 *
 * `-- --runs 9 --slower 6` changes how often pages are opened, and how slow the processor is.
 */
import type { Page } from '@playwright/test';
import {
  emptyCommitment,
  commitmentPrefix,
  readingPrefix,
} from '../features/strategy/saved-commitment.ts';
import { partnerPrefix } from '../features/partners/my-partner.ts';
import { addDays, localDay } from '../lib/dates.ts';
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
const [commitments, readings] = [200, 20];
const limits = { ready: 1_000, typing: 50 };

const { runs, slower } = readRuns('bench:strategy');

/** What is typed: it starts as talk and ends as something specific. */
const sentence = 'Train all 12 door staff in one paid hour before a shift.';

/** Makes what a reader with a large plan has saved: keys and their texts. */
function largePlan(today: string): Saved {
  const partners = Array.from({ length: 20 }, (_, at): [string, string] => [
    `${partnerPrefix}p${at}`,
    savedRecord({ name: `Partner ${at}`, type: '', nation: '', contact: '', order: at }),
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
    return [`${commitmentPrefix}c${at}`, savedRecord({ ...fields, ...Object.fromEntries(own) })];
  });
  return [...partners, ...all];
}

/** Opens a commitment and empties the box of its action; each change is timed from then on. */
async function openBox(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?commitment=c7`);
  await page.locator('[data-set-mode="all"]').click();
  const box = page.locator('[data-field="action"]');
  await timeEvents(page, 'input');
  await box.fill('');
}

/** Types into the box, and measures from each key to the painted verdict. */
async function measureTyping(page: Page): Promise<number[]> {
  const box = page.locator('[data-field="action"]');
  const before = await page.locator('.verdict-bar [data-total]').textContent();
  await forgetTimes(page);
  await box.pressSequentially(sentence, { delay: 60 });
  const after = await page.locator('.verdict-bar [data-total]').textContent();
  if (before === after) throw new Error('The verdict did not follow what was typed.');
  return timesOf(page);
}

const bench = await openBench();
const address = `${bench.origin}my-strategy/`;
const rows = 'my-strategy [data-groups] [data-id]';
const plan = largePlan(localDay(new Date()));
const ready: number[] = [];
const typing: number[] = [];
const work = { ready: [] as number[], typing: [] as number[] };
try {
  for (let run = 0; run < runs; run++) {
    const slow = await bench.open(plan, slower);
    ready.push(await measureReady(slow.page, address, rows, commitments));
    await openBox(slow.page, address);
    typing.push(...(await measureTyping(slow.page)));
    await slow.page.context().close();

    const { page, session } = await bench.open(plan, 1);
    const before = await busy(session);
    await measureReady(page, address, rows, commitments);
    work.ready.push(((await busy(session)) - before) * slower);
    await openBox(page, address);
    const untyped = await busy(session);
    await measureTyping(page);
    work.typing.push((((await busy(session)) - untyped) / sentence.length) * slower);
    await page.context().close();
  }
} finally {
  await bench.close();
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
