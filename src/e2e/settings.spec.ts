/* What readers set on their devices is kept to: their own colours, less motion; and what is said aloud. */
import type { Locator, Page } from '@playwright/test';
import { listOn } from './support/checklist.ts';
import { phone, policeList, policeSheet } from './support/guide.ts';
import { step, tabTo } from './support/keyboard.ts';
import { work } from './support/saved-work.ts';
import { leaveTexts } from './support/storage.ts';
import { myStrategy, strategyOn } from './support/strategy.ts';
import { expect, test } from './support/test.ts';

const [first, second] = policeList.items.map(({ label }) => label) as [string, string];

test.use({ viewport: phone, colorScheme: 'light' });

/** Tells whether something looks different after an act, with neither pointer nor focus on it. */
async function changesLooks(what: Locator, act: () => Promise<void>): Promise<boolean> {
  const page = what.page();
  const look = async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(0, 0);
    return what.screenshot({ animations: 'disabled' });
  };
  const before = await look();
  await act();
  return !before.equals(await look());
}

test.describe('in a reader’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what has the focus, what is ticked and what is pressed is seen', async ({ page }) => {
    await page.goto(policeSheet.path);
    const list = listOn(page, policeList);
    await tabTo(list.box(first));
    await step(page);
    const box = list.box(first);
    expect(await changesLooks(box, () => box.check()), 'a tick').toBe(true);
    const skip = list.notForUs(second);
    expect(await changesLooks(skip, () => skip.click()), 'not for us').toBe(true);
    const remaining = list.onlyRemaining;
    expect(await changesLooks(remaining, () => remaining.click()), 'a switch').toBe(true);

    await leaveTexts(page, work);
    await page.goto(`${myStrategy}?commitment=one`);
    const plan = strategyOn(page);
    const all = plan.builder.getByRole('button', { name: 'All questions' });
    expect(await changesLooks(all, () => all.click()), 'a choice of two').toBe(true);
    const choice = plan.choice('Ours');
    expect(await changesLooks(choice, () => choice.check()), 'a choice').toBe(true);
  });
});

/** Lists what moves now, or would as soon as it changes. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const long = (text: string) => text.split(',').some((time) => parseFloat(time) > 0);
    const name = ({ localName, className }: Element) => `${localName}.${String(className)}`;
    return [
      ...document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0)
        .map(({ effect }) => name((effect as KeyframeEffect).target!)),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, scrollBehavior } = getComputedStyle(element);
          return long(transitionDuration) || scrollBehavior === 'smooth';
        })
        .map(name),
    ];
  });
}

test('nothing moves on a device that asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${policeSheet.path}#${policeList.id}`);
  const list = listOn(page, policeList);
  await list.box(first).check();
  await list.clear.click();
  await list.question.getByRole('button', { name: 'Clear the list' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await moving(page)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'My checklists' }).waitFor();
  expect(await moving(page)).toEqual([]);
});

test('soft words and lines are as strong as text where more contrast is asked for', async ({
  page,
}) => {
  const colours = () =>
    page.evaluate(() => {
      const soft = getComputedStyle(document.querySelector('.kicker')!).color;
      const line = getComputedStyle(document.querySelector('.safety')!).borderBlockStartColor;
      return { soft, line, text: getComputedStyle(document.body).color };
    });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    await page.goto(policeSheet.path);
    const usual = await colours();
    expect([usual.soft, usual.line]).not.toContain(usual.text);
    await page.emulateMedia({ contrast: 'more' });
    const { soft, line, text } = await colours();
    expect({ soft, line }).toEqual({ soft: text, line: text });
    expect(text).toBe(usual.text);
  }
});

/** Notes what each live region comes to say, once for each time it changes. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const last = new Map<Element, string>();
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
        }),
      );
      for (const region of regions) {
        const words = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
        if (words === '' || words === last.get(region)) continue;
        last.set(region, words);
        heard.push(words);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('each act is told once to those who listen', async ({ page }) => {
  const heard = await listen(page);
  await page.goto(policeSheet.path);
  const list = listOn(page, policeList);
  const [ticked, empty] = [1, 0].map((done) => `${done} of ${policeList.items.length} done`);
  await page.waitForLoadState('networkidle');
  const before = (await heard()).length;
  await list.box(first).check();
  await expect.poll(async () => (await heard()).slice(before)).toContain(ticked);
  await list.clear.click();
  await list.question.getByRole('button', { name: 'Clear the list' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.box(first)).toBeChecked();
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^Put back/));
  const all = (await heard()).slice(before);
  const times = (words: string | RegExp) => all.filter((one) => new RegExp(words).test(one)).length;
  expect(times(`^${ticked}$`), all.join(' | ')).toBe(2);
  expect(times(`^${empty}$`), all.join(' | ')).toBe(1);
  expect(times(/^Cleared/), all.join(' | ')).toBe(1);
  expect(times(/^Put back/), all.join(' | ')).toBe(1);
});

test('a copied link and what is saved are told once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const heard = await listen(page);
  const times = async (words: RegExp) => (await heard()).filter((one) => words.test(one)).length;
  await page.goto(policeSheet.path);
  await page.getByRole('button', { name: `Link: ${policeList.title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy link', exact: true }).click();
  await expect.poll(() => times(/^Link copied/)).toBe(1);
  await page.goto(myStrategy);
  const plan = strategyOn(page);
  await plan.startFromNothing();
  await plan.showAll();
  await plan.box('What will be done').pressSequentially('Train all 12 door staff', { delay: 20 });
  await expect(plan.saved).toHaveText('Saved');
  await expect.poll(() => times(/^Saved$/)).toBe(1);
  // What came before stays said once: nothing follows that says it again.
  await plan.box('Role of the owner').fill('General manager');
  await expect(plan.verdict).toHaveText(/./);
  expect(await times(/^Saved$/)).toBe(1);
});
