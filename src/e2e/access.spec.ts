import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, phone, policeList, policeSheet, templates, wide } from './support/guide.ts';
import { leavePartners, savedRecord } from './support/partners.ts';
import { blockStorage, leaveTexts, leaveTicks } from './support/storage.ts';
import { day, myStrategy, savedCommitment, strategyOn } from './support/strategy.ts';
import { expect, test } from './support/test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The themes differ only in colours, so the second one is checked for these. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const tick = (state: string) => JSON.stringify({ v: 1, state, at: '2026-11-01T12:00:00.000Z' });
const [first] = policeList.items.map(({ label }) => label) as [string];

// A long page has thousands of parts to look at, and slow machines need their time.
test.setTimeout(180_000);

type Theme = 'light' | 'dark';

/** Expects that axe finds nothing to mend on the page, or on a part of it, as it stands. */
async function expectAccessible(page: Page, theme: Theme, part = 'html'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  // Only what fails is told in full; for what passes that takes many times as long.
  const axe = new AxeBuilder({ page }).include(part).options({ resultTypes: ['violations'] });
  const { violations, passes } = await (
    theme === 'light' ? axe.withTags(rules) : axe.withRules(colourRules)
  ).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary}`,
    ),
  );
  expect(found).toEqual([]);
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}

for (const theme of ['light', 'dark'] as const) {
  for (const [screen, viewport] of Object.entries({ phone, 'wide screen': wide })) {
    test.describe(`in ${theme}, on a ${screen},`, () => {
      test.use({ colorScheme: theme, viewport });

      for (const { name, path } of templates) {
        test(`${name} keeps the rules`, async ({ page }) => {
          await page.goto(path);
          if (name === 'my checklists') await listOn(page, policeList).fold.click();
          await expectAccessible(page, theme);
        });
      }

      test('search keeps the rules', async ({ page }) => {
        await page.goto(policeSheet.path);
        await page.getByRole('button', { name: 'Search' }).click();
        const dialog = page.getByRole('dialog', { name: 'Search' });
        await dialog.getByRole('textbox').fill('liaison officer');
        await expect(dialog.getByRole('link').first()).toBeVisible();
        await expectAccessible(page, theme, 'site-search');
      });

      test('a list in use, and its question before it is cleared, keep the rules', async ({
        page,
      }) => {
        await page.goto(policeSheet.path);
        const list = listOn(page, policeList);
        await list.box(first).check();
        await list.notForUs(policeList.items[1]!.label).click();
        await list.clear.click();
        await expect(list.question).toBeVisible();
        await expectAccessible(page, theme, `#${policeList.id}`);
      });

      test('the strategy, its builder, forms and errors keep the rules', async ({ page }) => {
        await page.goto('about/privacy/');
        await leaveTexts(page, {
          'tta:commitment:one': savedCommitment({
            dueOn: day(-1),
            notes: 'Ring sam@example.org',
            'reading:r1': { on: day(-30), value: '3', note: '', link: '', reply: '' },
            'reading:r2': { on: day(-5), value: '7', note: 'Two ill', link: '', reply: 'Agreed' },
          }),
        });
        await page.goto(myStrategy);
        const plan = strategyOn(page);
        await page.getByText('Add a partner', { exact: true }).click();
        await page.getByRole('button', { name: 'Save the partner' }).click();
        await plan
          .row('Train all 12')
          .getByRole('button', { name: /^More for/ })
          .click();
        await expectAccessible(page, theme, 'main');
        await page
          .getByRole('link', { name: /^Train all 12/ })
          .first()
          .click();
        await plan.showAll();
        await plan.box('What will be done').fill('We will try to look into training');
        await page.getByText('Add a reading', { exact: true }).click();
        await plan.builder.getByLabel('What you found').fill('many');
        await page.getByRole('button', { name: 'Save this reading' }).click();
        await page.getByText('Numbers for the picture').click();
        await expectAccessible(page, theme, 'main');
      });

      test('the overview of lists in use keeps the rules', async ({ page }) => {
        await page.goto('about/privacy/');
        await leavePartners(page, { p1: 'Northtown Police' });
        await leaveTicks(page, [policeList.items[1]!.id]);
        await leaveTexts(page, {
          [`tta:tick:p1:${policeList.items[0]!.id}`]: tick('done'),
          [`tta:tick:p1:${policeList.items[1]!.id}`]: tick('skip'),
          [`tta:note:p1:${policeList.items[2]!.id}`]: savedRecord({ text: 'Ring', by: day(-1) }),
        });
        await page.goto(myChecklists);
        const overview = page.locator('list-overview');
        await overview.locator('summary', { hasText: 'Northtown Police' }).click();
        await overview.locator('summary', { hasText: policeList.title }).click();
        await overview.getByLabel('Day of the last meeting').fill(day(-60));
        await overview.getByText('Read the summary first').click();
        await expect(overview.getByText(/^Where our lists stand/)).toBeVisible();
        await expectAccessible(page, theme, 'list-overview');
      });

      test('what a partner wrote, read and marked, and its draft keep the rules', async ({
        page,
      }) => {
        await page.goto(myStrategy);
        await page.getByRole('button', { name: 'Paste what they wrote' }).click();
        await page
          .getByLabel('What they wrote')
          .fill(
            'We will try to help. The press officer will train all 12 staff by 3 March 2027. So far 3 of 12 are.',
          );
        await page.getByRole('button', { name: 'Read it' }).click();
        await expect(page.getByRole('heading', { name: 'What to ask next' })).toBeVisible();
        await expectAccessible(page, theme, 'promise-reader');
        await page.getByRole('button', { name: 'Start a commitment with this' }).click();
        await expect(strategyOn(page).builder.getByText('Check this').first()).toBeVisible();
        await expectAccessible(page, theme, 'commitment-builder');
      });

      test('the menu of a section and the gathered links keep the rules', async ({ page }) => {
        await page.goto(policeSheet.path);
        await page
          .getByRole('button', { name: /^Link: / })
          .first()
          .click();
        await expect(page.getByRole('menu')).toBeVisible();
        await expectAccessible(page, theme, 'link-menu');
        await page.getByRole('menuitem', { name: 'Add to my email' }).click();
        await page.getByRole('button', { name: 'My email: 1 link' }).click();
        await expect(page.getByRole('button', { name: /^Take out/ })).toBeVisible();
        await expectAccessible(page, theme, 'email-tray');
      });

      test('messages keep the rules', async ({ page }) => {
        await page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        });
        await blockStorage(page);
        await page.goto(policeSheet.path);
        const list = listOn(page, policeList);
        await list.box(first).check();
        await page.getByRole('button', { name: `Link: ${policeList.title}`, exact: true }).click();
        await page.getByRole('menuitem', { name: 'Copy link' }).click();
        await list.clear.click();
        await list.question.getByRole('button', { name: 'Clear the list' }).click();
        await expect(noticeOn(page, 'Nothing is being saved.')).toBeVisible();
        await expect(noticeOn(page, 'to copy by hand')).toBeVisible();
        await expect(noticeOn(page, 'Cleared:')).toBeVisible();
        await expectAccessible(page, theme, 'site-notices');
      });
    });
  }

  test.describe(`in ${theme}, on a phone,`, () => {
    test.use({ colorScheme: theme, viewport: phone });

    test('the menu keeps the rules', async ({ page }) => {
      await page.goto(policeSheet.path);
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('link', { name: 'My checklists' })).toBeVisible();
      await expectAccessible(page, theme, 'nav');
    });
  });
}

test.describe('on the smallest phone, or at 400% zoom,', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  for (const { name, path } of templates) {
    test(`${name} never scrolls sideways`, async ({ page }) => {
      await page.goto(path);
      // Folded parts are as wide as open ones.
      await page.locator('main details').evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true;
      });
      expect(await width(page)).toBe(320);
    });
  }

  test('messages and the question before clearing fit in', async ({ page }) => {
    await blockStorage(page);
    await page.goto(policeSheet.path);
    const list = listOn(page, policeList);
    await list.box(first).check();
    await list.clear.click();
    await expect(noticeOn(page, 'Nothing is being saved.')).toBeInViewport({ ratio: 1 });
    expect(await width(page)).toBe(320);
  });
});
