/* The rules for access, held by three checkers; `npm run audit` does the same on every page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { checkWithAxe } from './checkers/axe.ts';
import { checkWithEqualAccess } from './checkers/equal-access.ts';
import { inOneLine, withoutExceptions } from './checkers/finding.ts';
import { checkHtml } from './checkers/html.ts';
import { doubleText, expectFits, setOwnStyles, unfold, wideSpacing } from './support/fit.ts';
import { phone, templates, wide } from './support/guide.ts';
import { enter, states } from './support/states.ts';
import { expectTargets } from './support/targets.ts';
import { expect, test } from './support/test.ts';

/** Of the templates that only these rules ask about, one page each. */
const more = ['partners/', 'partners/police/', 'glossary/', 'dates/', 'help/', 'about/'];
const pages = [...templates, ...more.map((path) => ({ name: path, path }))];

const smallest = { width: 320, height: 640 };
/** Where text is twice its size, browsers lay a page out as on a screen half as wide: as on a phone. */
const doubled = { width: 780, height: 844 };

// A long page has thousands of parts to look at, and slow machines need their time.
test.setTimeout(180_000);
// The page for wrong addresses comes with an error, as it should.
test.use({ colorScheme: 'light', viewport: phone, expectedError: /status of 404/ });

/** Keeps the HTML as it has become, for the check that comes after the journeys. */
function keepHtml(html: string, { testId }: TestInfo): void {
  mkdirSync('test-results/html', { recursive: true });
  writeFileSync(`test-results/html/${testId}.html`, html);
}

/**
 * Expects that no checker finds anything on a part of the page as it stands, that what can be pressed is
 * large enough, and that it fits: on the smallest phone (or at 400% zoom), with a reader's own spacing,
 * and with text at twice its size.
 *
 * One visit serves all themes and sizes; the themes differ only in colours.
 */
async function expectAccessible(page: Page, part: string, narrow = false): Promise<void> {
  const html = await page.content();
  keepHtml(html, test.info());
  await expectTargets(page);
  const found = [
    ...checkHtml(html),
    // What it takes longest for, contrast, axe looks at.
    ...(await checkWithEqualAccess(page, part, ['text_contrast_sufficient'])),
    ...(await checkWithAxe(page, part)),
  ];
  if (!narrow) {
    await page.setViewportSize(wide);
    found.push(...(await checkWithAxe(page, part)));
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  found.push(...(await checkWithAxe(page, part, 'colours')));
  expect(withoutExceptions(found).map(inOneLine)).toEqual([]);

  await page.setViewportSize(doubled);
  await setOwnStyles(page, doubleText);
  await expectFits(page, 'text at twice its size');
  await page.setViewportSize(smallest);
  await setOwnStyles(page, wideSpacing);
  await expectFits(page, 'wide spacing');
  await setOwnStyles(page, '');
  await expectFits(page, '320 pixels');
}

for (const { name, path } of pages) {
  test(`${name} keeps the rules`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page, 'html');
    await unfold(page);
    await expectFits(page, '320 pixels, all open');
  });
}

for (const state of states) {
  test(`${state.name}: keeps the rules`, async ({ page }) => {
    await enter(page, state);
    await expectAccessible(page, state.part, state.narrow);
  });
}
