import type { Locator, Page } from '@playwright/test';
import { fileName } from '../features/templates/document.ts';
import { plainText } from '../lib/paper/plain-text.ts';
import { readTemplates } from '../features/templates/read-templates.ts';
import { readWordFile } from '../lib/paper/read-word-file.ts';
import { toDocument } from '../features/templates/to-document.ts';
import { noticeOn } from './support/checklist.ts';
import { expect, test } from './support/test.ts';

const address = 'templates/';
const templates = readTemplates();

/** A template with a table and numbered lists. */
const agenda = templates.find(({ id }) => id === 'template-meeting-agenda')!;

/** A template with lines to tick. */
const letter = templates.find(({ id }) => id === 'template-escalation-letter')!;

/** A template with advice of its own. */
const inquiry = templates.find(({ id }) => id === 'template-information-request')!;

/** The one template that may take two pages. */
const memorandum = templates.find(({ id }) => id === 'template-memorandum')!;

type Named = { id: string; title: string };

/** Finds a template on the page, folded or open. */
function partOn(page: Page, { title }: Named): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** Finds the line that opens and folds a template. */
function foldOf(page: Page, template: Named): Locator {
  return partOn(page, template).locator('summary');
}

/** Finds a control of a template, which is named after it. */
function control(page: Page, role: 'button' | 'link', words: string, { title }: Named): Locator {
  // Browsers put a space before words that only screen readers get.
  return page.getByRole(role, { name: new RegExp(`^${words} ?: ${title}$`) });
}

test.describe('reading', () => {
  test('all templates stand folded under their names, with when to use them', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      ...templates.map(({ title }) => title),
      /^Sources/,
    ]);
    for (const template of templates) {
      await expect(foldOf(page, template)).toContainText(template.use);
      await expect(foldOf(page, template)).toContainText(template.length);
      await expect(partOn(page, template).getByText('Do not put in details')).toBeHidden();
    }
  });

  test('the address of each template opens it, and it starts with the safety line', async ({
    page,
  }) => {
    for (const template of templates) {
      await page.goto(`${address}#${template.id}`);
      await expect(partOn(page, template)).toBeFocused();
      await expect(
        partOn(page, template).getByText('Do not put in details of any person who has been'),
      ).toBeVisible();
    }
  });

  test('a sheet leads to the template that it names', async ({ page }) => {
    await page.goto('sheets/keeping-momentum/');
    await page.getByRole('link', { name: 'The escalation letter in Templates' }).click();
    await expect(partOn(page, letter).getByText('Before you send it, tick')).toBeVisible();
  });

  test('a field keeps its brackets and has a ground of its own', async ({ page }) => {
    await page.goto(`${address}#${agenda.id}`);
    const field = partOn(page, agenda).getByText('[place or link]', { exact: true }).first();
    await expect(field).toBeVisible();
    await expect(field).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });

  test('the time for an answer is told on the page, with who says so', async ({ page }) => {
    await page.goto(`${address}#${inquiry.id}`);
    const advice = page.getByText('A reply is said to be due in 20 working days.');
    await expect(advice).toBeVisible();
    await expect(advice.getByRole('link').first()).toHaveAttribute('href', /facts\/#fact-e-17$/);
  });
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each template is copied to the letter, and announced', async ({ page }) => {
    await page.goto(address);
    for (const template of templates) {
      await foldOf(page, template).click();
      await control(page, 'button', 'Copy the text', template).click();
      await expect(noticeOn(page, `Text copied: ${template.title}`)).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(plainText(toDocument(template)));
    }
  });

  test('the keyboard alone opens and copies', async ({ page }) => {
    await page.goto(address);
    await foldOf(page, agenda).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(control(page, 'button', 'Copy the text', agenda)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(noticeOn(page, `Text copied: ${agenda.title}`)).toBeVisible();
  });

  test('each template has a link that can be copied', async ({ page, baseURL }) => {
    await page.goto(`${address}#${letter.id}`);
    await page.getByRole('button', { name: `Link: ${letter.title}`, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await expect(noticeOn(page, `Link copied: ${letter.title}`)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(new URL(`go/${letter.id}/`, baseURL).href);
  });
});

test('where the browser will not copy, the text is marked and the reader is told how', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(`${address}#${letter.id}`);
  await control(page, 'button', 'Copy the text', letter).click();
  await expect(noticeOn(page, 'This browser would not copy.')).toBeVisible();
  const marked = await page.evaluate(() => getSelection()!.toString());
  expect(marked).toContain('Dear [name or role],');
  expect(marked).toContain('☐ We read it aloud, and the tone is fair.');
  expect(marked).not.toContain('Download');
});

test.describe('downloading', () => {
  test('the files of each template hold what the page shows', async ({ page, request }) => {
    await page.goto(address);
    for (const template of templates) {
      await foldOf(page, template).click();
      const expected = toDocument(template);
      const file = async (words: string, ending: string) => {
        const link = control(page, 'link', words, template);
        await expect(link).toBeVisible();
        const url = new URL((await link.getAttribute('href'))!, page.url());
        expect(url.pathname.endsWith(`/templates/${fileName(template.id)}.${ending}`)).toBe(true);
        const answer = await request.get(url.href);
        expect(answer.status()).toBe(200);
        return answer.body();
      };
      expect(readWordFile(await file('Download for Word', 'docx'))).toEqual(expected);
      const text = (await file('Download plain text', 'txt')).toString('utf8');
      expect(text).toBe(`\u{FEFF}${plainText(expected)}`);
    }
  });

  test('a file is saved under a name that gives nothing away', async ({ page }) => {
    await page.goto(`${address}#${agenda.id}`);
    for (const [words, name] of [
      ['Download for Word', 'meeting-agenda.docx'],
      ['Download plain text', 'meeting-agenda.txt'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await control(page, 'link', words, agenda).click();
      expect((await saving).suggestedFilename()).toBe(name);
    }
    await expect(page).toHaveURL(`${address}#${agenda.id}`);
  });
});

test.describe('printing one', () => {
  /** Presses the button; the printer's window is kept away, so that the page stays as it prints. */
  async function printOnly(page: Page, template: Named): Promise<void> {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute('data-asked-to-print', true);
    });
    await page.goto(`${address}#${template.id}`);
    await control(page, 'button', 'Print this template', template).click();
    await expect(page.locator('html')).toHaveAttribute('data-asked-to-print');
  }

  test('it is alone on the paper, without its controls', async ({ page }) => {
    await printOnly(page, letter);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown.trim().startsWith(letter.title)).toBe(true);
    expect(shown).toContain('☐ We read it aloud, and the tone is fair.');
    expect(shown.trim().split('\n').at(-1)).toBe('☐ We have kept a copy, and taken this list out.');
    expect(shown).not.toMatch(/Copy the text|Download|Print this/);
  });

  test('the whole page prints again afterwards', async ({ page }) => {
    await printOnly(page, letter);
    await page.emulateMedia({ media: 'print' });
    await expect(partOn(page, agenda)).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(partOn(page, agenda)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('each fits on one A4 page, and the memorandum on two', async ({ page }) => {
    test.slow();
    for (const template of templates) {
      await printOnly(page, template);
      await page.emulateMedia({ media: 'print' });
      await expect(partOn(page, template).getByText('Do not put in details')).toBeVisible();
      const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
      const pages = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages, template.title).toBeGreaterThan(0);
      expect(pages, template.title).toBeLessThanOrEqual(template === memorandum ? 2 : 1);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a template opens, reads in full and downloads, and no button is dead', async ({ page }) => {
    await page.goto(address);
    await foldOf(page, agenda).click();
    for (const words of ['2. Actions from last time', '[place or link]', 'Yes or no.']) {
      await expect(partOn(page, agenda).getByText(words).first()).toBeVisible();
    }
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    const saving = page.waitForEvent('download');
    await control(page, 'link', 'Download for Word', agenda).click();
    expect((await saving).suggestedFilename()).toBe('meeting-agenda.docx');
  });

  test('the address of a template leads to it', async ({ page }) => {
    await page.goto(`${address}#${letter.id}`);
    await expect(foldOf(page, letter)).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on the smallest phone, or at 400% zoom,', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('open templates never scroll sideways', async ({ page }) => {
    await page.goto(address);
    for (const template of templates) await foldOf(page, template).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const wider = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('.template *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .filter((element) => !element.closest('.sr-only, thead'))
        .map((element) => `${element.localName}.${element.className}`),
    );
    expect(wider).toEqual([]);
  });

  test('a table stays a table for screen readers, and each cell says its column', async ({
    page,
  }) => {
    await page.goto(`${address}#${agenda.id}`);
    const table = partOn(page, agenda).getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([
      'Action',
      'Owner',
      'Due',
      'How it went',
    ]);
    await expect(table.getByRole('row')).toHaveCount(3);
    const cell = table.getByRole('cell').filter({ hasText: '[role]' }).first();
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toContain('Owner');
  });
});
