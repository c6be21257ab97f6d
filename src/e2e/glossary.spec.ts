import type { Locator, Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { readTerms } from '../features/glossary/read-terms.ts';
import { noteText } from '../features/glossary/term-link.ts';
import { expect, test } from './support/test.ts';

const terms = readTerms();

/** A sheet that uses many terms, some of them in a table. */
const sheet = 'sheets/who-can-you-partner-with/';

/** Two words that the sheet marks; the texts of their notes come from the glossary. */
const [statutory, duty] = [
  { name: 'statutory', ...termById('term-statutory') },
  { name: 'equality duty', ...termById('term-public-sector-equality-duty') },
] as const;

/** The script that shows notes. */
const script = /\/term-note-element\.[^/]*\.js$/;

function termById(id: string) {
  return terms.find((term) => term.id === id)!;
}

/** Finds a marked word, as a reader sees it. */
function wordOn(page: Page, { name }: { name: string }): Locator {
  return page.getByRole('main').getByRole('link', { name, exact: true });
}

/** Finds the note that shows. */
function noteOn(page: Page): Locator {
  return page.getByRole('tooltip');
}

/** Moves the pointer to where nothing is marked. */
async function pointAway(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).hover();
}

/** Tells the edges of something in the window. */
async function edges(locator: Locator) {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test.beforeEach(async ({ page }) => {
    await page.goto(sheet);
  });

  test('pointing at a word shows its meaning, and leaving takes it away', async ({ page }) => {
    await wordOn(page, statutory).hover();
    await expect(noteOn(page)).toHaveText(statutory.meaning);
    await pointAway(page);
    await expect(noteOn(page)).toBeHidden();
  });

  test('the note stays while the pointer is on it', async ({ page }) => {
    await wordOn(page, statutory).hover();
    await noteOn(page).hover();
    await page.waitForTimeout(600);
    await expect(noteOn(page)).toHaveText(statutory.meaning);
    await pointAway(page);
    await expect(noteOn(page)).toBeHidden();
  });

  test('Escape takes the note away while the pointer rests on the word', async ({ page }) => {
    await wordOn(page, statutory).hover();
    await expect(noteOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(noteOn(page)).toBeHidden();
    await page.waitForTimeout(600);
    await expect(noteOn(page)).toBeHidden();
  });

  test('the pointer’s note gives way to that of the word with the focus', async ({ page }) => {
    await wordOn(page, statutory).focus();
    await expect(noteOn(page)).toHaveText(statutory.meaning);
    await wordOn(page, duty).hover();
    await expect(noteOn(page)).toHaveText(duty.meaning);
    await pointAway(page);
    await expect(noteOn(page)).toHaveText(statutory.meaning);
  });

  test('a click follows the link to the entry', async ({ page }) => {
    await wordOn(page, statutory).click();
    await expect(page).toHaveURL(new RegExp(`/glossary/#${statutory.id}$`));
    await expect(page.getByRole('heading', { name: 'Statutory', exact: true })).toBeFocused();
  });

  test('the note moves nothing on the page and makes it no longer', async ({ page }) => {
    const word = wordOn(page, statutory);
    await word.scrollIntoViewIfNeeded();
    const size = () =>
      page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { scrollHeight, scrollWidth };
      });
    const [sizeBefore, placeBefore] = [await size(), await edges(word)];
    await word.hover();
    await expect(noteOn(page)).toBeVisible();
    expect(await size()).toEqual(sizeBefore);
    expect(await edges(word)).toEqual(placeBefore);
  });
});

test.describe('with the keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(sheet);
  });

  test('the focus shows the meaning and describes the word by it', async ({ page }) => {
    await wordOn(page, statutory).focus();
    await expect(noteOn(page)).toHaveText(statutory.meaning);
    await expect(wordOn(page, statutory)).toHaveAccessibleDescription(statutory.meaning);
    await page.keyboard.press('Tab');
    await expect(wordOn(page, duty)).toBeFocused();
    await expect(noteOn(page)).toHaveText(duty.meaning);
    await expect(wordOn(page, statutory)).toHaveAccessibleDescription('');
    await page.keyboard.press('Tab');
    await expect(noteOn(page)).toBeHidden();
    await expect(wordOn(page, duty)).toHaveAccessibleDescription('');
  });

  test('Escape takes the note away and leaves the focus; it comes back with it', async ({
    page,
  }) => {
    const word = wordOn(page, statutory);
    await word.focus();
    await expect(noteOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(noteOn(page)).toBeHidden();
    await expect(word).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(word).toBeFocused();
    await expect(noteOn(page)).toHaveText(statutory.meaning);
  });

  test('the note is gone as soon as the focus moves on, so that it hides nothing', async ({
    page,
  }) => {
    const word = wordOn(page, duty);
    await word.focus();
    await expect(noteOn(page)).toBeVisible();
    const isHidden = await word.evaluate((element) => {
      element.closest('p')!.querySelector<HTMLAnchorElement>('cite a')!.focus();
      return document.querySelector('term-note')!.hidden;
    });
    expect(isHidden).toBe(true);
  });

  test('Enter follows the link to the entry', async ({ page }) => {
    await wordOn(page, duty).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/glossary/#${duty.id}$`));
  });

  test('a page that comes back from its entry shows no note by itself', async ({ page }) => {
    await wordOn(page, duty).focus();
    await expect(noteOn(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\//);
    await page.goBack();
    await expect(wordOn(page, duty)).toBeVisible();
    await expect(noteOn(page)).toBeHidden();
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the first tap shows the meaning, the second leads to the entry', async ({ page }) => {
    await page.goto(sheet);
    const word = wordOn(page, statutory);
    await word.tap();
    await expect(noteOn(page)).toContainText(statutory.meaning);
    await expect(noteOn(page)).toContainText('Tap the word again');
    await expect(page).toHaveURL(new RegExp(`/${sheet}$`));
    await word.tap();
    await expect(page).toHaveURL(new RegExp(`/glossary/#${statutory.id}$`));
  });

  test('a tap on the note keeps it, one elsewhere takes it away', async ({ page }) => {
    await page.goto(sheet);
    await wordOn(page, statutory).tap();
    await noteOn(page).tap();
    await expect(noteOn(page)).toContainText(statutory.meaning);
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(noteOn(page)).toBeHidden();
  });

  test('a tap on another word shows that one’s meaning', async ({ page }) => {
    await page.goto(sheet);
    await wordOn(page, statutory).tap();
    await expect(noteOn(page)).toContainText(statutory.meaning);
    await wordOn(page, duty).tap();
    await expect(noteOn(page)).toContainText(duty.meaning);
    await expect(page).toHaveURL(new RegExp(`/${sheet}$`));
  });

  test('a tap that comes before the script still shows the meaning', async ({ page }) => {
    await page.route(script, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await page.goto(sheet);
    await wordOn(page, statutory).tap();
    await expect(noteOn(page)).toContainText(statutory.meaning);
    await expect(page).toHaveURL(new RegExp(`/${sheet}$`));
  });

  test.describe('where the script never comes,', () => {
    test.use({ expectedError: /ERR_FAILED/ });

    test('a tap leads to the entry', async ({ page }) => {
      await page.route(script, (route) => route.abort());
      await page.goto(sheet);
      await wordOn(page, statutory).tap();
      await expect(page).toHaveURL(new RegExp(`/glossary/#${statutory.id}$`));
    });
  });
});

test.describe('in a window 320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('each note of a sheet stands inside the window, clear of its word and the header', async ({
    page,
  }) => {
    await page.goto(sheet);
    const header = await edges(page.getByRole('banner'));
    const words = page.locator('main a[data-term]');
    const count = await words.count();
    expect(count).toBeGreaterThan(8);
    for (let at = 0; at < count; at++) {
      const word = words.nth(at);
      await word.focus();
      const [, id] = (await word.getAttribute('href'))!.split('#');
      await expect(word).toHaveAccessibleDescription(
        noteText(termById(id!), (await word.textContent())!),
      );
      const [note, text] = [await edges(noteOn(page)), await edges(word)];
      expect(note.left).toBeGreaterThanOrEqual(0);
      expect(note.right).toBeLessThanOrEqual(320);
      expect(note.top).toBeGreaterThanOrEqual(header.bottom);
      expect(note.bottom).toBeLessThanOrEqual(568);
      expect(note.top >= text.bottom || note.bottom <= text.top).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('word and note still have their lines', async ({ page }) => {
    await page.goto(sheet);
    const word = wordOn(page, statutory);
    await word.focus();
    await expect(noteOn(page)).toHaveCSS('border-top-style', 'solid');
    await expect(word).toHaveCSS('text-decoration-line', 'underline');
  });
});

test('on paper a marked word is plain text, and no note is printed', async ({ page }) => {
  await page.goto(sheet);
  const word = wordOn(page, statutory);
  await word.focus();
  await expect(noteOn(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(noteOn(page)).toBeHidden();
  await expect(word).toHaveCSS('text-decoration-line', 'none');
  const colour = (locator: Locator) =>
    locator.evaluate((element) => getComputedStyle(element).color);
  expect(await colour(word)).toBe(await colour(word.locator('..')));
});

test('the script loads only when the reader comes to a word', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const isLoaded = () => loaded.some((url) => script.test(url));
  await page.goto(sheet, { waitUntil: 'networkidle' });
  expect(isLoaded()).toBe(false);
  await wordOn(page, statutory).hover();
  await expect(noteOn(page)).toBeVisible();
  expect(isLoaded()).toBe(true);
});

test('a page without marked words never loads it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('glossary/');
  await page.getByRole('link', { name: 'A', exact: true }).focus();
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => script.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a marked word is a link to its entry', async ({ page }) => {
    await page.goto(sheet);
    await wordOn(page, statutory).click();
    await expect(page).toHaveURL(new RegExp(`/glossary/#${statutory.id}$`));
    await expect(page.locator(`#${statutory.id}`)).toHaveText(statutory.term);
    await expect(page.getByText(statutory.meaning)).toBeInViewport();
  });
});

/** Addresses of the pages in a folder of the content that may mark words. */
function pagesIn(folder: string): string[] {
  return readdirSync(`src/content/docs/${folder}`)
    .filter((file) => !file.startsWith('index.'))
    .map((file) => `${folder}/${file.replace(/\.mdx$/, '')}/`);
}

for (const folder of ['sheets', 'partners']) {
  test(`no page in ${folder} marks a term twice, or where it should not`, async ({
    page,
    request,
  }) => {
    // The empty page, because our own let no text become HTML.
    let count = 0;
    for (const path of pagesIn(folder)) {
      const html = await (await request.get(path)).text();
      const { links, wrong } = await page.evaluate((text) => {
        const document = new DOMParser().parseFromString(text, 'text/html');
        const words = [...document.querySelectorAll('a[data-term]')];
        return {
          links: words.map((word) => word.getAttribute('href')),
          wrong: words
            .filter((word) =>
              word.parentElement?.closest(
                'a, h1, h2, h3, h4, blockquote, code, th, check-list, cite, .do-next, .talk-to-action, .sources',
              ),
            )
            .map((word) => word.outerHTML),
        };
      }, html);
      expect(wrong, path).toEqual([]);
      expect(links, path).toEqual([...new Set(links)]);
      count += links.length;
    }
    expect(count).toBeGreaterThan(40);
  });
}

test('a word in a nation’s part is marked too', async ({ page }) => {
  await page.goto(sheet);
  const nation = page.locator('.nation', { hasText: 'Scotland' });
  await expect(nation.getByRole('link', { name: 'participation request' })).toHaveAttribute(
    'href',
    /\/glossary\/#term-participation-request$/,
  );
});

test.describe('the glossary', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('glossary/');
  });

  test('lists every term A to Z with its meaning and a link of its own', async ({ page }) => {
    const names = terms
      .map(({ term }) => term)
      .sort((one, other) => one.localeCompare(other, 'en-GB'));
    await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveText(names);
    for (const { id, term, meaning } of terms) {
      const entry = page.getByRole('listitem').filter({ has: page.locator(`#${id}`) });
      await expect(entry).toContainText(meaning);
      await expect(entry.getByRole('button', { name: `Link: ${term}` })).toHaveCount(1);
    }
  });

  test('has a letter to jump to each part', async ({ page }) => {
    const letters = page.getByRole('navigation', { name: 'Glossary, by letter' });
    const initials = [...new Set(terms.map(({ term }) => term[0]))].sort();
    await expect(letters.getByRole('link')).toHaveText(initials as string[]);
    await letters.getByRole('link', { name: 'S', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'S', exact: true })).toBeInViewport();
  });

  test('says which nations have a thing, what else it is called, and who says so', async ({
    page,
  }) => {
    const { id, short } = termById('term-participation-request');
    expect(short).toBeUndefined();
    const entry = page.getByRole('listitem').filter({ has: page.locator(`#${id}`) });
    await expect(entry).toContainText('Where: Scotland');
    await expect(entry.getByRole('link').first()).toHaveAttribute('href', /\/facts\/#fact-e-18$/);
    const board = page.getByRole('listitem').filter({ has: page.locator('#term-pubwatch') });
    await expect(board).not.toContainText('Where:');
    const group = page
      .getByRole('listitem')
      .filter({ has: page.locator('#term-independent-advisory-group') });
    await expect(group).toContainText('Also: IAG');
  });

  test('stands in the menu', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(sheet);
    await page.getByRole('navigation').getByRole('link', { name: 'Glossary', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });
});
