import type { Page } from '@playwright/test';
import { savedTexts } from './support/storage.ts';
import { myStrategy, strategyOn } from './support/strategy.ts';
import { expect, test } from './support/test.ts';

const email = `Thank you for coming. We are committed to tackling hate crime where possible.

Our community safety manager will train all 12 front desk staff by 31 March 2027. At the moment 3 of 12 have been trained.

The council will publish hate crime figures every quarter.`;
const trained = 'Our community safety manager will train all 12 front desk staff by 31 March 2027.';

/** The panel by the names that a reader sees or hears. */
function readerOn(page: Page) {
  const panel = page.locator('promise-reader');
  return {
    panel,
    opener: page.getByRole('button', { name: 'Paste what they wrote' }),
    box: panel.getByLabel('What they wrote'),
    file: panel.getByLabel('Or choose a .txt or .eml file, or drop one here'),
    read: panel.getByRole('button', { name: 'Read it' }),
    found: panel.getByRole('heading', { name: 'What it says' }),
    summary: panel.getByRole('status'),
    problem: panel.getByRole('alert'),
    chip: (name: string | RegExp) => panel.getByRole('button', { name }),
    start: panel.getByRole('button', { name: 'Start a commitment with this' }),
  };
}

/** Opens the panel and reads a text in it. */
async function readText(page: Page, text: string) {
  await page.goto(myStrategy);
  const reader = readerOn(page);
  await reader.opener.click();
  await reader.box.fill(text);
  await reader.read.click();
  return reader;
}

test.describe('what a partner wrote', () => {
  test('loads nothing to read it before the panel is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(myStrategy);
    const { opener, box } = readerOn(page);
    await opener.hover();
    expect(asked.filter((address) => /promise/.test(address))).toEqual([]);
    await opener.click();
    await expect(box).toBeFocused();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    expect(asked.filter((address) => /promise/.test(address)).length).toBeGreaterThan(1);
  });

  test('shows by words what was promised, and why hedges leave a way out', async ({ page }) => {
    const { found, summary, chip, panel } = await readText(page, email);
    await expect(found).toBeFocused();
    await expect(summary).toHaveText('2 promises found. 2 phrases leave a way out.');
    await expect(chip(/^Owner: .*“Our community safety manager”/)).toBeVisible();
    await expect(chip(/^Date: .*“by 31 March 2027”/)).toBeVisible();
    await expect(panel.getByText('“where possible”: it leaves open when')).toBeVisible();
    await expect(panel.getByText(/can be wrong/)).toBeVisible();
  });

  test('is read by itself after a pause in typing', async ({ page }) => {
    await page.goto(myStrategy);
    const { opener, box, summary } = readerOn(page);
    await opener.click();
    await expect(box).toBeFocused();
    await box.pressSequentially('The council will publish hate crime figures.');
    await expect(summary).toHaveText(/^1 promise found/);
    await expect(box).toBeFocused();
  });

  test('becomes a commitment with the original words; guesses say “check this”', async ({
    page,
  }) => {
    const { start, panel } = await readText(page, email);
    await expect(panel.getByText('This is still talk')).toBeVisible();
    await start.first().click();
    const plan = strategyOn(page);
    await expect(plan.heading).toBeFocused();
    await expect(plan.box('What will be done')).toHaveValue(trained);
    await expect(plan.box('Role of the owner')).toHaveValue('Our community safety manager');
    await expect(plan.box('Done by')).toHaveValue('2027-03-31');
    await expect(plan.box('What they said')).toHaveValue(new RegExp(`^${trained}`));
    const now = plan.builder.locator('[data-of="baselineValue"]');
    await expect(now.getByText('Check this')).toBeVisible();
    await expect(plan.box('Where we are now')).toHaveAccessibleDescription(/Check this/);
    await expect(plan.builder.locator('[data-of="dueOn"]').getByText('Check this')).toHaveCount(0);
    expect(await savedTexts(page)).toEqual({});

    await plan.box('Where we are now').fill('3 of 12');
    await expect(now.getByText('Check this')).toHaveCount(0);
    await expect(plan.saved).toHaveText('Saved');
    await plan.builder.getByRole('button', { name: 'It is right: Said or agreed on' }).click();
    await expect(plan.box('Said or agreed on')).toBeFocused();
    await page.reload();
    await plan.showAll();
    await expect(plan.box('Where we are now')).toHaveValue('3 of 12');
    await expect(
      plan.builder.locator('[data-of="target"]').getByText('Check this'),
      'what nobody has looked at still says so',
    ).toBeVisible();
    await expect(plan.builder.locator('[data-of="agreedOn"]').getByText('Check this')).toHaveCount(
      0,
    );
    expect(Object.keys(await savedTexts(page))).toHaveLength(1);
  });

  test('still stands in the box when the reader comes back, and is saved nowhere', async ({
    page,
  }) => {
    const { start, box } = await readText(page, email);
    await start.first().click();
    await page.goBack();
    await expect(box).toHaveValue(email);
    expect(await savedTexts(page)).toEqual({});
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await expect(box).toHaveValue('');
  });

  test('loses a mark by keyboard, and gets it back', async ({ page }) => {
    const { chip, panel } = await readText(page, email);
    const date = chip(/^Date: .*“by 31 March 2027”/);
    await date.focus();
    await page.keyboard.press('Enter');
    await expect(date).toHaveCount(0);
    await expect(panel.getByText('31 March 2027', { exact: true })).toHaveCount(0);
    await expect(panel.getByLabel('By what day will it be done?')).toBeChecked();
    await expect(panel.locator('[data-remove]:focus')).toHaveCount(1);
    await panel.getByRole('button', { name: 'Put all marks back' }).click();
    await expect(date).toBeVisible();
  });

  test('with markup in it is shown as text', async ({ page }) => {
    const hostile =
      '<img src=x onerror="document.title=1"><b>We will train 12 staff by 3 March.</b>';
    const { panel } = await readText(page, hostile);
    await expect(panel.locator('[data-promise-sentences]')).toContainText('<img src=x');
    await expect(panel.locator('img, b')).toHaveCount(0);
    await expect(page).not.toHaveTitle('1');
  });

  test('that is long is drawn bit by bit, whole on paper, and keeps what an edit leaves as it was', async ({
    page,
  }) => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `The council will train ${at + 10} staff by 3 March 2027.`,
    );
    const { panel, box, summary, chip } = await readText(page, lines.join('\n'));
    const sentences = panel.locator('[data-promise-sentences] > li');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await sentences.count()).toBe(200);
    expect(await panel.locator('[data-start-with]').count()).toBe(200);

    await sentences.nth(49).evaluate((sentence) => (sentence.dataset['kept'] = ''));
    await chip(/^Date: .*“by 3 March 2027”/)
      .nth(2)
      .press('Enter');
    await expect(sentences.nth(2).locator('[data-remove]')).toHaveCount(3);
    await expect(sentences.nth(3).locator('[data-remove]').first()).toBeVisible();
    expect(await panel.locator('[data-remove]:focus').count()).toBe(1);

    await box.fill(['We will help.', ...lines.slice(0, 50)].join('\n'));
    await expect(summary).toHaveText(/^50 promises/);
    await expect(sentences).toHaveCount(51);
    await expect(panel.locator('[data-start-with]')).toHaveCount(50);
    await expect(sentences.first()).toContainText('help.');
    await expect(sentences.last()).toHaveAttribute('data-kept', '');
  });

  test('that is too long stays in the box, with its length and what to do', async ({ page }) => {
    const { problem, box, found } = await readText(page, 'We will do it. '.repeat(70_000));
    await expect(problem).toContainText('1,050,000 characters, and at most 20,000');
    await expect(found).toBeHidden();
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    expect((await box.inputValue()).length).toBe(1_050_000);
    await box.fill(trained);
    await expect(problem).toBeHidden();
    await expect(found).toBeVisible();
  });
});

test.describe('a file', () => {
  test('from a mail program is read without its headers, and gives the old text back', async ({
    page,
  }) => {
    const { box, file, summary } = await readText(page, 'Hello');
    await file.setInputFiles({
      name: 'reply.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(
        'From: Jo <jo@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe council will pay =C2=A3150 by 3 March 2027.\r\n',
      ),
    });
    await expect(box).toHaveValue('The council will pay £150 by 3 March 2027.');
    await expect(summary).toHaveText(/^1 promise found/);
    await page.locator('site-notices').getByRole('button', { name: 'Undo' }).click();
    await expect(box).toHaveValue('Hello');
  });

  test('of another kind, or without words, says what to do instead', async ({ page }) => {
    const { file, problem } = await readText(page, 'Hello');
    await file.setInputFiles({
      name: 'plan.docx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK'),
    });
    await expect(problem).toContainText('“plan.docx” can’t be opened here.');
    await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') });
    await expect(problem).toContainText('No words were found in “a.txt”.');
  });
});

test.describe('the questions', () => {
  test('are copied as one polite email, without those that the reader unticked', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = (text) => {
        document.documentElement.dataset['copied'] = text;
        return Promise.resolve();
      };
    });
    const { panel } = await readText(page, email);
    await panel
      .getByLabel(/at which meeting/)
      .first()
      .uncheck();
    await panel.getByRole('button', { name: 'Copy the email' }).click();
    const copied = (await page.locator('html').getAttribute('data-copied')) ?? '';
    expect(copied).toContain(`You wrote: “${trained}”\n- What time, money or people`);
    expect(copied).toMatch(/^Hello,\n\nThank you/);
    expect(copied).toMatch(/With thanks$/);
  });
});
