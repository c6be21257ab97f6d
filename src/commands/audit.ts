/*
 * `npm run audit`: opens every page of the built site in `dist/`, and every state that readers can bring
 * about, in both themes, on a phone and on a wide screen, and lets four checkers look: axe, Equal Access,
 * html-validate and, where there is Java, the Nu HTML checker. Ends badly where one finds anything, or
 * where an exception is no longer needed. Takes many minutes.
 *
 * `-- --only templates` looks at pages and states whose path or name has these words.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { checkWithAxe } from '../e2e/checkers/axe.ts';
import { checkWithEqualAccess } from '../e2e/checkers/equal-access.ts';
import { exceptions, type Exception } from '../e2e/checkers/exceptions.ts';
import { inOneLine, withoutExceptions, type Finding } from '../e2e/checkers/finding.ts';
import { checkHtml } from '../e2e/checkers/html.ts';
import { checkWithNu, hasJava } from '../e2e/checkers/nu.ts';
import { auditedStates, placeOf, type State } from '../e2e/support/audited.ts';
import { readPage } from '../e2e/support/built-pages.ts';
import { enter } from '../e2e/support/states.ts';
import { ensureBrowser } from './browser.mjs';
import { readOptions, refuse } from './options.ts';
import { serveSite } from './serve-site.ts';

const options = readOptions(process.argv.slice(2), ['only']);
if (options.problem !== undefined) refuse(options.problem, 'npm run audit -- --only templates');
const only = options.values['only'];

const screens = { phone: { width: 390, height: 844 }, wide: { width: 1440, height: 900 } };
const themes = ['light', 'dark'] as const;

/** How many pages are looked at at once. */
const workers = 2;

const all = auditedStates(only);
if (all.length === 0)
  refuse(`No page or state has “${only}”.`, 'npm run audit -- --only templates');

const used = new Set<Exception>();
const seen = new Set<string>();
let wrong = 0;

/** Prints what is left of findings after the exceptions, each once for all screens and themes. */
function report(place: string, screen: string, findings: readonly Finding[]): void {
  for (const finding of withoutExceptions(findings, used)) {
    const line = `${place}: ${inOneLine(finding)}`;
    if (seen.has(line)) continue;
    seen.add(line);
    wrong++;
    console.error(`${line} (${screen})`);
  }
}

/** Runs the checkers that need a browser; returns the page's HTML as it has become. */
async function look(page: Page, state: State, origin: string): Promise<string> {
  await enter(page, state, origin);
  const html = await page.content();
  report(placeOf(state), 'as it has become', checkHtml(html));
  for (const [screen, viewport] of Object.entries(screens)) {
    if (state.narrow && screen !== 'phone') continue;
    await page.setViewportSize(viewport);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
      const where = `${screen}, ${colorScheme}`;
      report(placeOf(state), where, await checkWithAxe(page));
      report(placeOf(state), where, await checkWithEqualAccess(page));
    }
  }
  return html;
}

/** Opens one page in one state in a browser of its own making. */
async function audit(browser: Browser, state: State, origin: string): Promise<string | undefined> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: screens.phone,
    colorScheme: 'light',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(60_000);
  try {
    return await look(await context.newPage(), state, origin);
  } catch (error) {
    wrong++;
    console.error(`${placeOf(state)}: could not be looked at: ${String(error)}`);
    return undefined;
  } finally {
    await context.close();
  }
}

const executablePath = ensureBrowser();
if (!executablePath) process.exit(1);
const { origin, stop } = await serveSite(4700);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const folder = mkdtempSync(join(tmpdir(), 'audit-'));
const places = new Map<string, string>();

/** Keeps HTML as a file for the Nu checker, which takes all at once. */
function keep(state: State, html: string): void {
  const file = join(folder, `${places.size}.html`);
  writeFileSync(file, html);
  places.set(resolve(file), placeOf(state));
}

try {
  const left = [...all];
  const work = async () => {
    for (let state = left.shift(); state; state = left.shift()) {
      const html = await audit(browser, state, origin);
      if (state.name === '') keep(state, readPage(state.path));
      if (html !== undefined) keep(state, html);
      console.log(`${all.length - left.length} of ${all.length}: ${placeOf(state)}`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  if (hasJava()) {
    for (const [file, findings] of checkWithNu([folder])) {
      report(places.get(file) ?? file, 'HTML', findings);
    }
  } else console.log('The Nu HTML checker was left out: it needs Java.');
} finally {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
}

const idle = exceptions.filter((exception) => !used.has(exception));
if (only === undefined && hasJava()) {
  for (const { checker, rule, reason } of idle) {
    wrong++;
    console.error(`No longer needed: ${checker}, ${String(rule)}: ${reason}`);
  }
}
console.log(
  wrong > 0
    ? `${wrong} things to mend on ${all.length} pages and states`
    : `No checker finds anything on ${all.length} pages and states.`,
);
process.exit(wrong > 0 ? 1 : 0);
