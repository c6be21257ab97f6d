import type { Page } from '@playwright/test';
import { listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, phone, policeList, policeSheet } from './support/guide.ts';
import { expectClearOfHeader, scrolled } from './support/place.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const section = { id: 's09-low-trust', title: 'What if people do not trust the police?' };
const item = items.at(-1)!;

/** Makes the absolute address of a short link. */
const shortOf = (baseURL: string | undefined, path: string) => new URL(path, baseURL).href;

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the menu of a part of the page, and finds one of its lines. */
async function choose(page: Page, name: string, line: string): Promise<void> {
  await page.getByRole('button', { name: `Link: ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: line, exact: true }).click();
}

test.describe('copying a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    // Whatever stands in the address doesn't belong in the copied one.
    await page.goto(`${policeSheet.path}#s09-who-is-who`);
  });

  const parts = [
    { what: 'a section', name: section.title, id: section.id },
    { what: 'a checklist', name: policeList.title, id: policeList.id },
    { what: 'a line of a checklist', name: item.label, id: item.id },
  ];
  for (const { what, name, id } of parts) {
    test(`the short link to ${what} is copied whole, announced, and leads there`, async ({
      page,
      baseURL,
    }) => {
      await choose(page, name, 'Copy link');
      await expect(noticeOn(page, `Link copied: ${name}`)).toBeVisible();
      const address = await clipboard(page);
      expect(address).toBe(shortOf(baseURL, `go/${id}/`));
      await page.goto(address);
      await expect(page).toHaveURL(`${policeSheet.path}#${id}`);
      await expect(page.locator(`#${id}`)).toBeFocused();
    });
  }

  test('the link to the page is its number', async ({ page, baseURL }) => {
    await page.getByRole('button', { name: 'Link or email' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await expect(noticeOn(page, `Link copied: ${policeSheet.title}`)).toBeVisible();
    expect(await clipboard(page)).toBe(shortOf(baseURL, '9/'));
  });

  test('text with a link has a title, a line about it and the address', async ({
    page,
    baseURL,
  }) => {
    await choose(page, item.label, 'Copy as text with link');
    await expect(noticeOn(page, 'Text and link copied')).toBeVisible();
    expect(await clipboard(page)).toBe(
      `${item.label}\n${item.why}\n${shortOf(baseURL, `go/${item.id}/`)}`,
    );
  });

  test('a newer message takes the place of the one before', async ({ page }) => {
    await choose(page, policeList.title, 'Copy link');
    await choose(page, section.title, 'Copy link');
    await expect(noticeOn(page, `Link copied: ${section.title}`)).toBeVisible();
    await expect(noticeOn(page, 'Link copied')).toHaveCount(1);
  });

  test('an ordinary click on a heading changes nothing', async ({ page }) => {
    await page.evaluate(() => navigator.clipboard.writeText('as before'));
    const heading = page.getByRole('heading', { name: section.title });
    await heading.scrollIntoViewIfNeeded();
    const [address, place] = [page.url(), await scrolled(page)];
    await heading.click();
    await expect(noticeOn(page, '')).toHaveCount(0);
    await expect(page.getByRole('menu')).toHaveCount(0);
    expect(await clipboard(page)).toBe('as before');
    expect(page.url()).toBe(address);
    expect(await scrolled(page)).toBe(place);
  });
});

test.describe('the menu of a part', () => {
  const opener = (page: Page) =>
    page.getByRole('button', { name: `Link: ${section.title}`, exact: true });
  const focused = (page: Page, name: string) =>
    expect(page.getByRole('menuitem', { name })).toBeFocused();

  test('works by the keyboard, and leads back', async ({ page }) => {
    await page.goto(policeSheet.path);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu', { name: `Link or email: ${section.title}` })).toBeVisible();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'true');
    await focused(page, 'Copy link');
    await page.keyboard.press('ArrowDown');
    await focused(page, 'Copy as text with link');
    await page.keyboard.press('End');
    await focused(page, 'Add to my email');
    await page.keyboard.press('ArrowDown');
    await focused(page, 'Copy link');
    await page.keyboard.press('ArrowUp');
    await focused(page, 'Add to my email');
    await page.keyboard.press('e');
    await focused(page, 'Email this');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
  });

  for (const key of [' ', 'ArrowDown']) {
    test(`opens with the key “${key}” without moving the page`, async ({ page }) => {
      await page.goto(policeSheet.path);
      await opener(page).focus();
      const place = await scrolled(page);
      await page.keyboard.press(key);
      await focused(page, 'Copy link');
      expect(await scrolled(page)).toBe(place);
    });
  }

  test('goes with Tab, and the reader goes on from where it was', async ({ page }) => {
    await page.goto(policeSheet.path);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await focused(page, 'Copy link');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(opener(page)).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(opener(page)).toBeFocused();
  });

  test('goes with a press elsewhere, and with a second press on its button', async ({ page }) => {
    await page.goto(policeSheet.path);
    await opener(page).click();
    await focused(page, 'Copy link');
    await opener(page).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await opener(page).click();
    await focused(page, 'Copy link');
    await page.getByRole('heading', { name: section.title }).click();
    await expect(page.getByRole('menu')).toHaveCount(0);
  });

  test('fits on a small phone beside the last line of a list', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(policeSheet.path);
    await page.getByRole('button', { name: `Link: ${item.label}`, exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('menuitem', { name: 'Add to my email' })).toBeInViewport({
      ratio: 1,
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });

  test('writes an email that says what the page says', async ({ page, baseURL }) => {
    await page.goto(policeSheet.path);
    await page.getByRole('button', { name: `Link: ${item.label}`, exact: true }).click();
    const email = page.getByRole('menuitem', { name: 'Email this' });
    const { protocol, search } = new URL((await email.getAttribute('href'))!);
    expect(protocol).toBe('mailto:');
    const [subject, body] = search
      .slice(1)
      .split('&')
      .map((field) => field.split('=')[1]!);
    expect(decodeURIComponent(subject!)).toBe(item.label);
    expect(decodeURIComponent(body!).split('\r\n')).toEqual([
      item.label,
      item.why,
      shortOf(baseURL, `go/${item.id}/`),
    ]);
  });

  test('hands the part to the share sheet where the device has one', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.goto(policeSheet.path);
    await choose(page, item.label, 'Share with another app');
    await expect(page).toHaveTitle(
      JSON.stringify({
        title: item.label,
        text: item.why,
        url: shortOf(baseURL, `go/${item.id}/`),
      }),
    );
  });

  test('without a share sheet offers none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
    });
    await page.goto(policeSheet.path);
    await opener(page).click();
    await expect(page.getByRole('menuitem')).toHaveCount(4);
  });

  test('stands beside each partner of the finder, apart from the link to its page', async ({
    page,
  }) => {
    await page.goto('partners/');
    await page.getByRole('button', { name: 'Link: Police', exact: true }).click();
    await focused(page, 'Copy link');
    await expect(page).toHaveURL('partners/');
  });
});

test.describe('where the browser will not copy', () => {
  const refusals = {
    'it refuses': () => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    },
    'it has no clipboard': () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  };
  for (const [how, refuse] of Object.entries(refusals)) {
    test(`${how}, the link is shown for copying by hand`, async ({ page, baseURL }) => {
      await page.addInitScript(refuse);
      await page.goto(policeSheet.path);
      await choose(page, section.title, 'Copy link');
      const notice = noticeOn(page, 'Here is the text, to copy by hand:');
      const field = notice.getByRole('textbox');
      const address = shortOf(baseURL, `go/${section.id}/`);
      await expect(field).toHaveValue(address);
      await field.focus();
      const selected = await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart!, input.selectionEnd!),
      );
      expect(selected).toBe(address);
      await notice.getByRole('button', { name: 'Close this message' }).click();
      await expect(notice).toHaveCount(0);
    });
  }
});

test.describe('arriving by a link', () => {
  for (const size of [phone, { width: 1280, height: 900 }]) {
    test(`a line is in view, marked and focused on a screen ${size.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${policeSheet.path}#${item.id}`);
      const { line, box } = listOn(page, policeList);
      const target = line(item.label);
      await expect(target).toHaveAttribute('data-arrived');
      await expect(target).toBeFocused();
      await expectClearOfHeader(target);
      await expect(page.locator('[data-arrived]')).toHaveCount(1);
      await page.keyboard.press('Tab');
      await expect(box(item.label)).toBeFocused();
    });
  }

  test('a section is in view, marked and focused', async ({ page }) => {
    await page.goto(`${policeSheet.path}#${section.id}`);
    const heading = page.getByRole('heading', { name: section.title });
    await expect(heading).toHaveAttribute('data-arrived');
    await expect(heading).toBeFocused();
    await expectClearOfHeader(heading);
  });

  test('a second link on the same page moves the mark', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${policeSheet.path}#${item.id}`);
    await expect(listOn(page, policeList).line(item.label)).toHaveAttribute('data-arrived');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: section.title })
      .click();
    const heading = page.getByRole('heading', { name: section.title });
    await expect(heading).toBeFocused();
    await expectClearOfHeader(heading);
    await expect(page.locator('[data-arrived]')).toHaveCount(1);
    await expect(heading).toHaveAttribute('data-arrived');
  });

  for (const size of [phone, { width: 1280, height: 900 }]) {
    test(`a line in a folded list opens that list on a screen ${size.width} wide`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`${myChecklists}#${item.id}`);
      const target = listOn(page, policeList).line(item.label);
      await expect(target).toBeFocused();
      await expect(target).toHaveAttribute('data-arrived');
      await expectClearOfHeader(target);
      await expect(target).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('checkbox')).toHaveCount(items.length);
    });
  }

  test('a folded list opens at its own link', async ({ page }) => {
    await page.goto(`${myChecklists}#${policeList.id}`);
    const { whole, box } = listOn(page, policeList);
    await expect(box(items[0]!.label)).toBeVisible();
    await expect(whole).toBeFocused();
    await expectClearOfHeader(whole);
  });

  test('a line hidden as done is shown to those whom a link leads there', async ({ page }) => {
    await page.goto(policeSheet.path);
    const list = listOn(page, policeList);
    const { label, id } = items[0]!;
    await list.box(label).check();
    await list.onlyRemaining.click();
    await expect(list.line(label)).toBeHidden();
    await page.goto(`${policeSheet.path}#${id}`);
    await expect(list.line(label)).toBeVisible();
    await expect(list.line(label)).toBeFocused();
    await expectClearOfHeader(list.line(label));
    await expect(list.onlyRemaining).toHaveAttribute('aria-pressed', 'false');
  });

  const wrong = ['#no-such-part', '#%E0%A4%A', '#"><b>', '#', '#site-menu'];
  for (const fragment of wrong) {
    test(`the fragment ${fragment} does no harm`, async ({ page }) => {
      await page.goto(policeSheet.path + fragment);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(policeSheet.title);
      const list = listOn(page, policeList);
      await list.box(items[0]!.label).check();
      await expect(list.count).toContainText('1 of');
      await expect(page.locator('[data-arrived]')).toHaveCount(0);
    });
  }

  test('the mark fades by itself', async ({ page }) => {
    await page.goto(`${policeSheet.path}#${item.id}`);
    const target = listOn(page, policeList).line(item.label);
    await expect(target).toHaveCSS('animation-name', 'arrived');
    const tint = target.evaluate((element) => {
      for (const animation of element.getAnimations()) animation.finish();
      return getComputedStyle(element).backgroundColor;
    });
    expect(await tint).toBe('rgba(0, 0, 0, 0)');
  });

  test('for readers who want less motion the mark stays and nothing glides', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${policeSheet.path}#${item.id}`);
    const target = listOn(page, policeList).line(item.label);
    await expect(target).toHaveAttribute('data-arrived');
    await expect(target).toHaveCSS('animation-name', 'none');
    await expect(target).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
    await expectClearOfHeader(target);
  });
});
