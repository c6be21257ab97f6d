/*
 * `npm run test:weight`: holds every page of the built site in `dist/` to its budget, cold and before
 * the reader does anything. The service worker and what it keeps are not part of a first view.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighOwnScripts, weighPage, weighTool, type Weight } from './weigh-page.ts';

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');

type Limit = {
  what: string;
  /** Pages that it holds for, by path under the base. */
  pages: RegExp;
  measure(weight: Weight): number;
  most: number;
  /** Holds for short pages only: their most words. */
  words?: number;
};

const partners = /^partners\/[^/]+\/$/;
const sheets = /^sheets\/[^/]+\/$/;
const reading = /^(sheets|partners)\/[^/]+\/$/;
const others = /^(?!sheets\/|partners\/.|print\/|facts\/)/;

/**
 * What is reached. Where the project's goal is stricter, it stands beside: lower these with each gain.
 * Partner pages and sheets have limits of their own, because markup grows with the text: a sheet has
 * three times the text, and up to 60 lines to tick.
 */
const limits: Limit[] = [
  { what: 'requests', pages: reading, measure: ({ requests }) => requests, most: 3 },
  {
    what: 'script before anything is done, in characters',
    pages: partners,
    measure: ({ script }) => script,
    most: 3060,
  },
  {
    what: 'script before anything is done, in characters',
    pages: sheets,
    measure: ({ script }) => script,
    most: 4990,
  },
  {
    what: 'HTML and what holds up the first drawing, beyond the own text',
    pages: partners,
    measure: ({ blocking, text }) => blocking - text,
    most: 6500,
  },
  {
    // Goal: 6500.
    what: 'HTML and what holds up the first drawing, beyond the own text',
    pages: sheets,
    measure: ({ blocking, text }) => blocking - text,
    most: 10_400,
  },
  {
    what: 'all, beyond the own text',
    pages: partners,
    measure: ({ all, text }) => all - text,
    most: 8650,
  },
  {
    // Goal: 9000.
    what: 'all, beyond the own text',
    pages: sheets,
    measure: ({ all, text }) => all - text,
    most: 14_200,
  },
  {
    // One initial TCP window.
    what: 'all with headers, gzip, of a page up to 1,200 words',
    pages: reading,
    words: 1200,
    measure: ({ window }) => window,
    most: 13_620,
  },
  {
    what: 'all before anything is done',
    pages: others,
    measure: ({ all }) => all,
    most: 40_000,
  },
  {
    // Also where a strategy is saved: its page shows that by these scripts alone.
    what: 'JavaScript before anything is done',
    pages: /^my-strategy\/$/,
    measure: ({ code }) => code,
    most: 14_000,
  },
];

/**
 * What My strategy may load of its own, with the builder, before an export, the promise reader or the
 * picture of a course is asked for. Goal: 13,000.
 */
const ownOfStrategy = {
  page: 'my-strategy/index.html',
  apart: /\/(take-to-meeting-view|promise-reader-element|course-picture)\./,
  most: 14_000,
};

/** What opening the promise reader loads beyond that page, scripts and styles, in bytes. */
const promiseReader = { script: /\/promise-reader-element\./, most: 60_000 };

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && !/^(go\/|\d+\/)/.test(path))
  .sort();
const html = (file: string) => readFileSync(join('dist', file), 'utf8');
const read = (address: string) => readFileSync(join('dist', address.slice(base.length)));

if (pages.length === 0) {
  console.error('dist/ has no pages: run npm run build first.');
  process.exit(1);
}

let wrong = 0;
const rows = pages.map((file) => {
  const path = file.replace(/index\.html$/, '');
  const weight = weighPage(html(file), read);
  for (const { what, pages: holds, measure, most, words } of limits) {
    if (!holds.test(path) || (words !== undefined && weight.words > words)) continue;
    const size = measure(weight);
    if (size <= most) continue;
    wrong++;
    console.error(`/${path}: ${what}: ${size}, at most ${most}`);
  }
  return { path: `/${path}`, weight };
});

const own = weighOwnScripts(
  html(ownOfStrategy.page),
  pages.filter((file) => file !== ownOfStrategy.page).map(html),
  read,
  ownOfStrategy.apart,
);
if (own > ownOfStrategy.most) {
  wrong++;
  console.error(`/my-strategy/: scripts of its own: ${own}, at most ${ownOfStrategy.most}`);
}

const reader = weighTool(html(ownOfStrategy.page), read, promiseReader.script, ownOfStrategy.apart);
if (reader > promiseReader.most) {
  wrong++;
  console.error(`The promise reader: scripts and styles: ${reader}, at most ${promiseReader.most}`);
}

if (process.argv.includes('--all')) {
  console.log('The promise reader', reader);
  console.log('/my-strategy/ scripts of its own', own);
  for (const { path, weight } of rows) console.log(path, JSON.stringify(weight));
}
console.log(
  wrong > 0
    ? `${wrong} budgets exceeded on ${rows.length} pages`
    : `All ${rows.length} pages keep to their budgets.`,
);
process.exit(wrong > 0 ? 1 : 0);
