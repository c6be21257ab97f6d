import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import { phone } from './support/guide.ts';
import { blockStorage, leaveTexts, savedTexts } from './support/storage.ts';
import { day, myStrategy, savedCommitment, strategyOn } from './support/strategy.ts';
import { expect, test } from './support/test.ts';

const firm = 'Train all 12 door staff in one paid hour before a shift';

test.describe('a first commitment', () => {
  test('reading the page, and opening the builder, saves nothing', async ({ page }) => {
    await page.goto(myStrategy);
    const plan = strategyOn(page);
    await plan.startFromNothing();
    await expect(plan.heading).toBeFocused();
    await expect(plan.verdict).toHaveText(/^Nothing here yet/);
    expect(await savedTexts(page)).toEqual({});
  });

  test('one word is saved at once, and is there again after a reload', async ({ page }) => {
    await page.goto(myStrategy);
    const plan = strategyOn(page);
    await plan.startFromNothing();
    await plan.box('What they said').fill('We take hate crime very seriously');
    await expect(plan.saved).toHaveText('Saved');
    await page.reload();
    await expect(plan.box('What they said')).toHaveValue('We take hate crime very seriously');
    expect(Object.keys(await savedTexts(page))).toHaveLength(1);
  });

  test('words turn it from talk to action, one fix at a time', async ({ page }) => {
    await page.goto(myStrategy);
    const plan = strategyOn(page);
    await plan.startFromNothing();
    await plan.showAll();
    await plan.box('What will be done').fill('We will look into raising awareness');
    await expect(plan.verdict).toHaveText(/^This is still talk/);
    await expect(plan.nextFix).toHaveText('Fix next: A specific action');
    await plan.box('What will be done').fill(firm);
    await expect(plan.nextFix).toHaveText('Fix next: A named owner');
    await plan.nextFix.click();
    await expect(plan.choice('The partner’s')).toBeFocused();
    await plan.box('Role of the owner').fill('General manager');
    await plan.box('Who to ring or write to').fill('K. Example');
    await plan.box('Done by').fill(day(90));
    await plan.box('What we count').fill('Number of door staff trained');
    await plan.box('How we will check it').fill('Signed register and a follow-up check');
    await plan.choice('Yes').check();
    await plan.box('Where we are now').fill('0 of 12');
    await plan.box('Where we will be').fill('12 of 12');
    await expect(plan.verdict).toHaveText(/^Nearly there/);
    await plan.choice('In the minutes').check();
    await plan.box('When we look at it again').fill(day(100));
    await plan.box('At which meeting').fill('Pubwatch meeting');
    await expect(plan.verdict).toHaveText(/^This is action/);
    await expect(plan.builder.locator('[data-total]')).toHaveText('14 of 18 points');
    await plan.done();
    await expect(plan.row(firm)).toContainText('Action · General manager');
    await expect(plan.row(firm).getByRole('link', { name: firm })).toBeFocused();
  });

  test('hedging words are pointed out in place and block nothing', async ({ page }) => {
    await page.goto(`${myStrategy}?new`);
    const plan = strategyOn(page);
    const said = plan.box('What they said');
    await said.fill('We will try to help where possible');
    const field = plan.builder.locator('[data-of="said"]');
    await expect(
      field.getByText('Words that leave a way out: “try to”, “where possible”'),
    ).toBeVisible();
    await expect(field.locator('mark')).toHaveText(['try to', 'where possible']);
    await said.fill('We will train 12 staff');
    await expect(field.locator('[data-hedges]')).toBeHidden();
  });

  test('“we think this is firm” stands beside the verdict', async ({ page }) => {
    await page.goto(`${myStrategy}?new`);
    const plan = strategyOn(page);
    await plan.box('What they said').fill('We always do this');
    await page.getByText('We think this is firm', { exact: true }).click();
    await plan.box('We think this is firm because …').fill('They have done it for ten years');
    await expect(plan.verdict).toContainText('You say it is firm, and why.');
  });
});

test.describe('starting from what the guide has', () => {
  test('a partner’s page leads to its example, saved once the reader keeps it', async ({
    page,
  }) => {
    await page.goto('partners/police/');
    await page.getByRole('link', { name: 'Start a commitment with this example' }).click();
    const plan = strategyOn(page);
    await expect(plan.verdict).toHaveText(/^This is action/);
    expect(await savedTexts(page)).toEqual({});
    await plan.builder.getByRole('button', { name: 'Keep this commitment' }).click();
    await expect(plan.saved).toHaveText('Saved');
    await expect(page).toHaveURL(/\?commitment=/);
    expect(Object.keys(await savedTexts(page))).toHaveLength(1);
  });

  test('the list of examples and the indicator bank lead to a start', async ({ page }) => {
    await page.goto(myStrategy);
    const plan = strategyOn(page);
    await page.getByRole('button', { name: 'Start from something to count' }).click();
    const choice = page.getByLabel('What could you count?').first();
    await expect(choice).toBeFocused();
    await choice.selectOption('response-time-first');
    await page.getByRole('link', { name: 'Start with this' }).click();
    await plan.showAll();
    await expect(plan.box('What we count')).toHaveValue(
      'Working days from our first message to a real reply',
    );
  });

  test('the bank can be used within the question about the measure', async ({ page }) => {
    await page.goto(`${myStrategy}?new`);
    const plan = strategyOn(page);
    await plan.showAll();
    await plan.builder.getByRole('button', { name: 'Choose from the indicator bank' }).click();
    await plan.builder.getByLabel('What could you count?').selectOption('response-time-first');
    await expect(plan.box('How we will check it')).toHaveValue('Contact log');
    await expect(plan.saved).toHaveText('Saved');
  });

  test('an address of another device is answered plainly', async ({ page }) => {
    await page.goto(`${myStrategy}?commitment=unknown`);
    await expect(page.getByText(/^This browser has nothing saved at that address/)).toBeVisible();
    await expect(page).toHaveURL(/my-strategy\/$/);
  });
});

test.describe('a list of commitments', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('about/privacy/');
    await leaveTexts(page, {
      'tta:commitment:first': savedCommitment({
        action: 'Publish the figures of each ward online',
        order: 1,
      }),
      'tta:commitment:second': savedCommitment({
        action: 'Brief every desk officer in paid time',
        order: 2,
      }),
    });
    await page.goto(myStrategy);
  });

  const names = [
    'Publish the figures of each ward online',
    'Brief every desk officer in paid time',
  ];
  const act = async (page: Page, row: string, name: string) => {
    await strategyOn(page)
      .row(row)
      .first()
      .getByRole('button', { name: /^More for/ })
      .click();
    await strategyOn(page).row(row).first().getByRole('button', { name, exact: true }).click();
  };
  const order = (page: Page) => page.locator('.partner-group .commitment [data-link]');

  test('deleting can be undone, and stays undone', async ({ page }) => {
    const plan = strategyOn(page);
    await act(page, names[0]!, 'Delete');
    await expect(plan.row(names[0]!)).toHaveCount(0);
    expect((await savedTexts(page))['tta:commitment:first']).not.toContain('Publish');
    await plan.undo();
    await expect(order(page)).toHaveText(names);
    await page.reload();
    await expect(order(page)).toHaveText(names);
  });

  test('moving, duplicating and archiving work and last', async ({ page }) => {
    const plan = strategyOn(page);
    await act(page, names[1]!, 'Move up');
    await expect(order(page)).toHaveText([...names].reverse());
    await act(page, names[0]!, 'Duplicate');
    await expect(order(page)).toHaveText([names[1]!, names[0]!, names[0]!]);
    await act(page, names[1]!, 'Archive');
    await expect(order(page)).toHaveText([names[0]!, names[0]!]);
    await expect(page.getByText('1 in the archive')).toBeVisible();
    await page.reload();
    await expect(order(page)).toHaveText([names[0]!, names[0]!]);
    await page.getByText('1 in the archive').click();
    await act(page, names[1]!, 'Take out of the archive');
    await expect(plan.row(names[1]!)).toBeVisible();
    await expect(page.getByText('1 in the archive')).toBeHidden();
  });

  test('a partner is added in the builder, counted, and removed with undo', async ({ page }) => {
    const plan = strategyOn(page);
    await page.getByRole('link', { name: names[0]! }).click();
    await plan.box('Partner').selectOption('Add a partner…');
    await page.getByLabel('Name', { exact: true }).fill('Northtown Police');
    await page.getByRole('button', { name: 'Save the partner' }).click();
    await expect(plan.heading).toHaveText('A commitment with Northtown Police');
    await plan.done();
    await expect(plan.group('Northtown Police')).toContainText('1 action, 0 nearly, 0 talk');
    await page.getByRole('button', { name: 'Remove Northtown Police' }).click();
    await expect(page.getByText('Removed: Northtown Police, with 1 commitment.')).toBeVisible();
    await expect(plan.row(names[0]!)).toHaveCount(0);
    await plan.undo();
    await expect(plan.group('Northtown Police')).toContainText(names[0]!);
  });

  test('a partner without a name is not saved, and the form says why', async ({ page }) => {
    await page.getByText('Add a partner', { exact: true }).click();
    await page.getByLabel('What kind of partner?').selectOption('police');
    await page.getByRole('button', { name: 'Save the partner' }).click();
    await expect(page.getByRole('alert')).toHaveText(
      'Give the partner a name, such as Northtown Police.',
    );
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await expect(page.getByLabel('What kind of partner?')).toHaveValue('police');
  });
});

/** Partners as they are saved, by name. */
const savedPartner = (name: string, order: number) =>
  JSON.stringify({ v: 1, at: '2026-11-01T12:00:00.000Z', edited: {}, name, order });

test('a long list stands whole, and the reader comes back to a row far down', async ({ page }) => {
  await page.goto('about/privacy/');
  const partners = ['Northtown Police', 'Northtown Council', 'Northtown College'];
  await leaveTexts(page, {
    ...Object.fromEntries(
      partners.map((name, at) => [`tta:partner:p${at}`, savedPartner(name, at)]),
    ),
    ...Object.fromEntries(
      Array.from({ length: 36 }, (_, order) => [
        `tta:commitment:c${order}`,
        savedCommitment({
          order,
          partner: `p${order % 3}`,
          action: `Train team ${order}`,
          dueOn: order < 9 ? day(order + 1) : '',
          reviewOn: '',
        }),
      ]),
    ),
  });
  await page.goto(myStrategy);
  await expect(page.locator('[data-groups] .commitment')).toHaveCount(36);
  // What is due first stands at the top, the rest behind its number.
  const due = page.getByRole('region', { name: 'Due in the next 30 days' });
  await expect(due.getByRole('listitem')).toHaveCount(6);
  await due.getByText('3 more due').click();
  await expect(due.getByRole('listitem')).toHaveCount(9);
  await expect(due.getByRole('link').last()).toHaveText('Train team 8');
  await page.goto(`${myStrategy}?commitment=c35`);
  await strategyOn(page).done();
  await expect(page.getByRole('link', { name: 'Train team 35', exact: true }).last()).toBeFocused();
});

test('more than three open commitments with one partner bring a gentle warning', async ({
  page,
}) => {
  await page.goto('about/privacy/');
  const partner = savedPartner('Northtown Police', 1);
  const commitments = [1, 2, 3, 4].map((order) => [
    `tta:commitment:c${order}`,
    savedCommitment({ order, partner: 'p1' }),
  ]);
  await leaveTexts(page, { 'tta:partner:p1': partner, ...Object.fromEntries(commitments) });
  await page.goto(myStrategy);
  const group = strategyOn(page).group('Northtown Police');
  await expect(group).toContainText('4 open commitments with one partner are a lot to follow.');
  await expect(group).toContainText('the partner’s 100%');
});

test.describe('reviews', () => {
  test('a reading that reaches the target turns an overdue commitment into a met one', async ({
    page,
  }) => {
    await page.goto('about/privacy/');
    await leaveTexts(page, {
      'tta:commitment:late': savedCommitment({ dueOn: day(-1), reviewOn: day(5) }),
    });
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Due soon' })).toBeVisible();
    await page.getByRole('link', { name: firm }).first().click();
    const plan = strategyOn(page);
    const reviews = plan.builder.locator('[data-reviews]');
    await expect(reviews.locator('[data-status]')).toHaveText('Overdue');
    await reviews.getByText('Add a reading', { exact: true }).click();
    await reviews.getByLabel('What you found').fill('twelve');
    await reviews.getByRole('button', { name: 'Save this reading' }).click();
    await expect(reviews.getByRole('alert')).toHaveText(/“twelve” is not a number/);
    await expect(reviews.getByLabel('What you found')).toBeFocused();
    await reviews.getByLabel('What you found').fill('5');
    await reviews.getByRole('button', { name: 'Save this reading' }).click();
    await expect(reviews.locator('[data-status]')).toHaveText('Overdue');
    await reviews.getByText('Add a reading', { exact: true }).click();
    await reviews.getByLabel('What you found').fill('12');
    await reviews.getByRole('button', { name: 'Save this reading' }).click();
    await expect(reviews.locator('[data-status]')).toHaveText('Met');
    await expect(reviews.getByRole('row')).toHaveCount(3);
    await expect(reviews.locator('[data-change]')).toContainText('from 5 to 12');
    await plan.done();
    await expect(page.getByText('Due in the next 30 days')).toBeHidden();
  });

  test('a reading can be changed and taken away, with undo', async ({ page }) => {
    await page.goto('about/privacy/');
    await leaveTexts(page, {
      'tta:commitment:one': savedCommitment({
        'reading:r1': { on: day(-10), value: '4', note: 'Six were ill', link: '', reply: '' },
      }),
    });
    await page.goto(`${myStrategy}?commitment=one`);
    const plan = strategyOn(page);
    const reviews = plan.builder.locator('[data-reviews]');
    await reviews.getByRole('button', { name: /^Edit the reading/ }).click();
    await reviews.getByLabel('What you found').fill('6');
    await reviews.getByRole('button', { name: 'Save this reading' }).click();
    await expect(reviews.getByRole('row').nth(1)).toContainText('6');
    await reviews.getByRole('button', { name: /^Remove the reading/ }).click();
    await expect(reviews.getByRole('table')).toBeHidden();
    await plan.undo();
    await expect(reviews.getByRole('row').nth(1)).toContainText('Six were ill');
  });
});

test.describe('two tabs', () => {
  test('different boxes of one commitment are both kept, and each tab shows them', async ({
    page,
    context,
  }) => {
    await page.goto('about/privacy/');
    await leaveTexts(page, { 'tta:commitment:one': savedCommitment() });
    await page.goto(`${myStrategy}?commitment=one`);
    const other = await context.newPage();
    await other.goto(`${myStrategy}?commitment=one`);
    const [here, there] = [strategyOn(page), strategyOn(other)];
    await here.showAll();
    await there.showAll();
    await here.box('Role of the owner').fill('Bar manager');
    await there.box('At which meeting').fill('Licensing forum');
    await expect(there.box('Role of the owner')).toHaveValue('Bar manager');
    await expect(here.box('At which meeting')).toHaveValue('Licensing forum');
    const saved = JSON.parse((await savedTexts(page))['tta:commitment:one']!) as object;
    expect(saved).toMatchObject({ ownerRole: 'Bar manager', reviewForum: 'Licensing forum' });
  });

  test('the same box changed in both is told, with both texts', async ({ page, context }) => {
    await page.goto('about/privacy/');
    await leaveTexts(page, { 'tta:commitment:one': savedCommitment() });
    await page.goto(`${myStrategy}?commitment=one`);
    const other = await context.newPage();
    await other.goto(`${myStrategy}?commitment=one`);
    const [here, there] = [strategyOn(page), strategyOn(other)];
    await here.showAll();
    await there.showAll();
    await here.box('Role of the owner').fill('Bar manager');
    await expect(there.box('Role of the owner')).toHaveValue('Bar manager');
    await there.box('Role of the owner').fill('Area manager');
    const told = here.builder.locator('[data-of="ownerRole"] [data-clash]');
    await expect(told).toContainText('Saved: “Area manager”. The other text: “Bar manager”.');
    await told.getByRole('button', { name: 'Use the other text' }).click();
    await expect(here.box('Role of the owner')).toHaveValue('Bar manager');
    await expect(told).toBeHidden();
    await expect(there.builder.locator('[data-of="ownerRole"] [data-clash]')).toBeVisible();
  });
});

test.describe('taking it to a meeting', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    await page.goto('about/privacy/');
    await leaveTexts(page, {
      'tta:commitment:one': savedCommitment({
        notes: 'Ring sam@example.org first',
        'reading:r1': { on: day(-9), value: '4', note: '', link: '', reply: 'Agreed' },
      }),
    });
    await page.goto(myStrategy);
  });

  const saved = async (page: Page, section: string, button: string) => {
    const download = page.waitForEvent('download');
    await page
      .locator('.take-ways > div', { hasText: section })
      .getByRole('button', { name: button, exact: true })
      .click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  test('the action log opens as a Word file that names the commitment', async ({ page }) => {
    const { name, bytes } = await saved(page, 'Action log', 'Word');
    expect(name).toBe(`action-log-${day(0)}.docx`);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expect(value).toContain(firm);
    expect(value).not.toContain('sam@example.org');
  });

  test('the table has one row, and notes only if they are chosen', async ({ page }) => {
    const read = ({ bytes }: { bytes: Buffer }) =>
      Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    const without = await saved(page, 'Action log', 'Spreadsheet (CSV)');
    expect(without.name).toBe(`action-log-${day(0)}.csv`);
    expect(read(without).data).toHaveLength(2);
    expect(without.bytes.toString()).not.toContain('sam@example.org');
    await expect(page.locator('.take [data-personal]')).toHaveText('');
    await page.getByLabel(/^Include notes/).check();
    await expect(page.locator('.take [data-personal]')).toContainText('Notes');
    const withNotes = await saved(page, 'Action log', 'Spreadsheet (CSV)');
    expect(read(withNotes).data.flat().join()).toContain('sam@example.org');
  });

  test('the calendar file has neutral titles', async ({ page }) => {
    const { name, bytes } = await saved(page, 'Dates', 'Calendar file');
    expect(name).toBe(`dates-to-check-${day(0)}.ics`);
    const calendar = bytes.toString();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).not.toMatch(/door staff|Pubwatch|Example Arms/);
  });

  test('the confirmation of one commitment is copied to the letter', async ({ page }) => {
    await page.getByRole('link', { name: firm }).click();
    await strategyOn(page).builder.getByRole('button', { name: 'Copy as text' }).click();
    await expect(page.getByText('Text copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(firm);
    expect(text).not.toContain('sam@example.org');
  });

  for (const [section, title] of [
    ['Strategy on one page', /strategy/i],
    ['Action log', /action log/i],
  ] as const) {
    test(`“${section}” prints alone, with its table`, async ({ page }) => {
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page
        .locator('.take-ways > div', { hasText: section })
        .getByRole('button', { name: 'Print' })
        .click();
      const paper = page.locator('[data-plan-paper]');
      await expect(paper.locator('h1')).toHaveText(title);
      await page.emulateMedia({ media: 'print' });
      await expect(paper).toBeVisible();
      await expect(paper).toContainText(firm);
      // Only the log has a picture of each commitment; its numbers stand in a table beside it.
      await expect(paper.locator('svg polyline.expected')).toHaveCount(
        section === 'Action log' ? 1 : 0,
      );
      await expect(paper).not.toContainText('sam@example.org');
      await expect(page.locator('my-strategy')).toBeHidden();
      await expect(page.getByRole('navigation').first()).toBeHidden();
    });
  }
});

test.describe('where something goes wrong with storage', () => {
  test('what is typed stays on the page, which says that it is not being saved', async ({
    page,
  }) => {
    await blockStorage(page);
    await page.goto(`${myStrategy}?new`);
    const plan = strategyOn(page);
    await plan.box('What they said').fill('We will help');
    await expect(plan.saved).toHaveText('Not being saved');
    await expect(page.getByText(/^Nothing is being saved\. /)).toBeVisible();
    await plan.done();
    await expect(plan.row('We will help')).toBeVisible();
  });

  test('a commitment that can’t be read is told of and kept to the letter', async ({ page }) => {
    await page.goto('about/privacy/');
    const damaged = '{"v":1,"at":"2026-11-22T09:00';
    await leaveTexts(page, {
      'tta:commitment:one': savedCommitment(),
      'tta:commitment:two': damaged,
    });
    await page.goto(myStrategy);
    await expect(page.getByText('1 saved entry could not be read.')).toBeVisible();
    await expect(strategyOn(page).row(firm)).toBeVisible();
    expect((await savedTexts(page))['tta:commitment:two']).toBe(damaged);
  });
});

test('hostile text is shown as text and never runs', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.goto('about/privacy/');
  await leaveTexts(page, {
    'tta:commitment:one': savedCommitment({
      action: `Train all staff ${hostile}`,
      said: hostile,
      unit: hostile,
      'reading:r1': {
        on: day(-9),
        value: '4',
        note: hostile,
        link: 'javascript:alert(3)',
        reply: '',
      },
    }),
  });
  page.on('dialog', () => {
    throw new Error('A script of the text has run.');
  });
  await page.goto(myStrategy);
  await expect(strategyOn(page).row(hostile)).toBeVisible();
  await page
    .getByRole('link', { name: /^Train all staff/ })
    .first()
    .click();
  await expect(page.getByRole('cell', { name: hostile }).last()).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: /javascript/ })).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  test('one question at a time leads to the end, and nothing scrolls sideways', async ({
    page,
  }) => {
    await page.goto(`${myStrategy}?new`);
    const plan = strategyOn(page);
    for (let at = 1; at <= 11; at++) {
      await expect(plan.builder.getByText(`Step ${at} of 11`)).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      if (at < 11) await plan.builder.getByRole('button', { name: 'Next question' }).click();
    }
    await expect(plan.builder.getByRole('button', { name: 'Next question' })).toBeHidden();
    await plan.builder.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(plan.builder.getByText('Step 10 of 11')).toBeVisible();
  });
});

test('the keyboard alone writes a commitment, archives it and takes that back', async ({
  page,
}) => {
  await page.goto(myStrategy);
  const plan = strategyOn(page);
  // Before its script is there, the link leads to a page of its own, which starts at its top.
  await expect(page.locator('[data-worksheet]')).not.toHaveAttribute('open');
  await page.getByRole('link', { name: 'Start from nothing' }).focus();
  await page.keyboard.press('Enter');
  await expect(plan.heading).toBeFocused();
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return at.labels?.[0]?.textContent?.trim() ?? at.textContent?.trim() ?? '';
      });
      if (name.test(label)) return;
    }
    throw new Error(`The keyboard does not reach ${String(name)}.`);
  };
  await tabTo(/^What they said/);
  await page.keyboard.type('We will help');
  await tabTo(/^Next question/);
  await page.keyboard.press('Enter');
  await expect(plan.builder.getByRole('group', { name: /^Step 2 of 11/ })).toBeFocused();
  await tabTo(/^What will be done/);
  await page.keyboard.type('Publish ward figures every quarter online');
  await expect(plan.verdict).toHaveText(/^This is still talk/);
  await tabTo(/^Archive/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 in the archive')).toBeVisible();
  await tabTo(/^Undo/);
  await page.keyboard.press('Enter');
  await expect(plan.row('Publish ward figures')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions stand as a worksheet, and no control is dead', async ({ page }) => {
    await page.goto(myStrategy);
    // Words in `noscript` are no text to the test’s own search.
    const words = page.locator('main noscript > p');
    await expect(words).toBeVisible();
    await expect(words).toContainText('JavaScript is off, so nothing can be saved here.');
    await expect(page.getByText('9. What will we do if it does not happen?')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  });
});
