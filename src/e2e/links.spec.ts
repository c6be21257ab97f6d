import type { Page } from '@playwright/test';
import { listOn, noticeOn } from './support/checklist.ts';
import { myChecklists, phone, policeList, policeSheet } from './support/guide.ts';
import { expectClearOfHeader, scrolled } from './support/place.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const section = { id: 's09-low-trust', title: 'What if people do not trust the police?' };
const item = items.at(-1)!;

/** Makes the absolute address of the police sheet, or of a part of it. */
const addressOf = (baseURL: string | undefined, fragment = '') =>
  new URL(policeSheet.path + fragment, baseURL).href;

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('copying a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test.beforeEach(async ({ page }) => {
    // Whatever stands in the address doesn't belong in the copied one.
    await page.goto(`${policeSheet.path}#s09-who-is-who`);
  });

  const parts = [
    { what: 'a section', name: section.title, fragment: `#${section.id}` },
    { what: 'a checklist', name: policeList.title, fragment: `#${policeList.id}` },
    { what: 'a line of a checklist', name: item.label, fragment: `#${item.id}` },
  ];
  for (const { what, name, fragment } of parts) {
    test(`the link to ${what} is copied whole, and announced`, async ({ page, baseURL }) => {
      await page.getByRole('button', { name: `Copy link: ${name}`, exact: true }).click();
      await expect(noticeOn(page, `Link copied: ${name}`)).toBeVisible();
      expect(await clipboard(page)).toBe(addressOf(baseURL, fragment));
    });
  }

  test('the link to the page is copied without a fragment', async ({ page, baseURL }) => {
    await page.getByRole('button', { name: /^Copy the link to this/ }).click();
    await expect(noticeOn(page, `Link copied: ${policeSheet.title}`)).toBeVisible();
    expect(await clipboard(page)).toBe(addressOf(baseURL));
  });

  test('a newer message takes the place of the one before', async ({ page }) => {
    await page.getByRole('button', { name: `Copy link: ${policeList.title}`, exact: true }).click();
    await page.getByRole('button', { name: `Copy link: ${section.title}` }).click();
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
    expect(await clipboard(page)).toBe('as before');
    expect(page.url()).toBe(address);
    expect(await scrolled(page)).toBe(place);
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
      await page.getByRole('button', { name: `Copy link: ${section.title}` }).click();
      const notice = noticeOn(page, 'Here is the link, to copy by hand:');
      const field = notice.getByRole('textbox');
      await expect(field).toHaveValue(addressOf(baseURL, `#${section.id}`));
      await field.focus();
      const selected = await field.evaluate((input: HTMLInputElement) =>
        input.value.slice(input.selectionStart!, input.selectionEnd!),
      );
      expect(selected).toBe(addressOf(baseURL, `#${section.id}`));
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
      .getByRole('navigation', { name: 'In this page' })
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
