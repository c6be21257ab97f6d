/*
 * What readers can bring about: menus, dialogs, forms, errors and undo bars, open. The journeys for
 * access, `npm run audit` and `npm run shots` all go through this one list.
 */
import type { Page } from '@playwright/test';
import { tickKey, blockStorage } from './storage.ts';
import { listOn, noticeOn } from './checklist.ts';
import { myChecklists, myData, policeList, policeSheet } from './guide.ts';
import { savedRecord } from './partners.ts';
import { copyOf, olderLists, partner, work } from './saved-work.ts';
import { day, myStrategy, strategyOn } from './strategy.ts';

/** A state of a page, and how a reader gets there. */
export type State = {
  name: string;
  path: string;
  /** Selector of what is new in it; the rest stands on other pages too. */
  part: string;
  /** What an earlier visit has saved. */
  saved?: Readonly<Record<string, string>>;
  /** Sets the browser up before the page is opened. */
  arrange?(page: Page): Promise<void>;
  act(page: Page): Promise<void>;
  /** Stands on narrow screens only. */
  narrow?: true;
};

const [first, second] = policeList.items.map(({ label }) => label) as [string, string];
const [firstId, secondId, thirdId] = policeList.items.map(({ id }) => id) as [
  string,
  string,
  string,
];
const tick = (state: string) => JSON.stringify({ v: 1, state, at: '2026-11-01T12:00:00.000Z' });
const promise =
  'We will try to help. The press officer will train all 12 staff by 3 March 2027. So far 3 of 12 are.';

/** Clicks a button of this name. */
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Waits until a text is seen. */
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function readPromise(page: Page): Promise<void> {
  await press(page, 'Paste what they wrote');
  await page.getByLabel('What they wrote').fill(promise);
  await press(page, 'Read it');
  await page.getByRole('heading', { name: 'What to ask next' }).waitFor();
}

export const states: readonly State[] = [
  {
    name: 'the menu open',
    path: policeSheet.path,
    part: 'nav[aria-label="Main"]',
    narrow: true,
    async act(page) {
      await press(page, 'Menu');
      await page.getByRole('link', { name: 'My checklists' }).first().waitFor();
    },
  },
  {
    name: 'search with results',
    path: policeSheet.path,
    part: 'site-search',
    async act(page) {
      await press(page, 'Search');
      const dialog = page.getByRole('dialog', { name: 'Search' });
      await dialog.getByRole('textbox').fill('liaison officer');
      await dialog.locator('[data-search]').getByRole('link').first().waitFor();
    },
  },
  {
    name: 'a list in use, and the question before it is cleared',
    path: policeSheet.path,
    part: `#${policeList.id}`,
    async act(page) {
      const list = listOn(page, policeList);
      await list.box(first).check();
      await list.notForUs(second).click();
      await list.clear.click();
      await list.question.waitFor();
    },
  },
  {
    name: 'a note on a line, and a partner without a name',
    path: policeSheet.path,
    part: `#${policeList.id}`,
    async act(page) {
      await listOn(page, policeList).box(first).hover();
      await press(page, `Note on: ${first}`);
      await page.getByLabel('Note', { exact: true }).fill('Ring again on Monday');
      await press(page, /^For:/);
      await press(page, 'Add a partner');
      await press(page, 'Save the partner');
      await see(page, 'Write the partner’s name first.');
    },
  },
  {
    name: 'the menu of a section',
    path: policeSheet.path,
    part: 'link-menu',
    async act(page) {
      await page
        .getByRole('button', { name: /^Link: / })
        .first()
        .click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'gathered links',
    path: policeSheet.path,
    part: 'email-tray',
    async act(page) {
      await page
        .getByRole('button', { name: /^Link: / })
        .first()
        .click();
      await page.getByRole('menuitem', { name: 'Add to my email' }).click();
      await press(page, 'My email: 1 link');
      await page.getByRole('button', { name: /^Take out/ }).waitFor();
    },
  },
  {
    name: 'messages, one of them with undo',
    path: policeSheet.path,
    part: 'site-notices',
    async arrange(page) {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await blockStorage(page);
    },
    async act(page) {
      const list = listOn(page, policeList);
      await list.box(first).check();
      await press(page, `Link: ${policeList.title}`);
      await page.getByRole('menuitem', { name: 'Copy link' }).click();
      await list.clear.click();
      await list.question.getByRole('button', { name: 'Clear the list' }).click();
      for (const text of ['Nothing is being saved.', 'to copy by hand', 'Cleared:']) {
        await noticeOn(page, text).waitFor();
      }
    },
  },
  {
    name: 'a word explained',
    path: policeSheet.path,
    part: 'main',
    async act(page) {
      await page.locator('main a[data-term]').first().focus();
      await page.locator('main a[data-term][aria-describedby]').first().waitFor();
    },
  },
  {
    name: 'a returning reader',
    path: './',
    part: 'main',
    saved: work,
    act: (page) => see(page, 'Carry on where you left off'),
  },
  {
    name: 'lists that have changed since the last visit',
    path: './',
    part: 'what-changed',
    saved: { [tickKey(firstId)]: tick('done'), 'tta:set:known-items': olderLists() },
    async act(page) {
      const news = page.locator('what-changed');
      await news.getByText(/^1 item added and 1 item reworded since your last visit/).waitFor();
      await news.getByText('See which').click();
      await news.getByRole('link', { name: first }).waitFor();
    },
  },
  {
    name: 'lists of a returning reader, one open',
    path: myChecklists,
    part: 'main',
    saved: work,
    async act(page) {
      await see(page, /^1 of \d+ lines done/);
      await listOn(page, policeList).fold.click();
    },
  },
  {
    name: 'the overview of lists in use',
    path: myChecklists,
    part: 'list-overview',
    saved: {
      'tta:partner:p1': partner,
      [tickKey(secondId)]: tick('done'),
      [`tta:tick:p1:${firstId}`]: tick('done'),
      [`tta:tick:p1:${secondId}`]: tick('skip'),
      [`tta:note:p1:${thirdId}`]: savedRecord({ text: 'Ring', by: day(-1) }),
    },
    async act(page) {
      const overview = page.locator('list-overview');
      await overview.locator('summary', { hasText: 'Northtown Police' }).click();
      await overview.locator('summary', { hasText: policeList.title }).click();
      await overview.getByLabel('Day of the last meeting').fill(day(-60));
      await overview.getByText('Read the summary first').click();
      await overview.getByText(/^Where our lists stand/).waitFor();
    },
  },
  {
    name: 'commitments, with a form and its error',
    path: myStrategy,
    part: 'main',
    saved: work,
    async act(page) {
      const plan = strategyOn(page);
      await page.getByText('Add a partner', { exact: true }).click();
      await press(page, 'Save the partner');
      await page.getByRole('alert').first().waitFor();
      await plan
        .row('Train all 12')
        .first()
        .getByRole('button', { name: /^More for/ })
        .click();
    },
  },
  {
    name: 'a commitment taken away, with undo',
    path: myStrategy,
    part: 'main',
    saved: work,
    async act(page) {
      const row = strategyOn(page).row('Brief every desk officer').first();
      await row.getByRole('button', { name: /^More for/ }).click();
      await row.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.locator('site-notices').getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'the builder, one question at a time',
    path: `${myStrategy}?new`,
    part: 'commitment-builder',
    async act(page) {
      const plan = strategyOn(page);
      await plan.box('What they said').fill('We will try to help where possible');
      await see(page, /^Words that leave a way out/);
    },
  },
  {
    name: 'the builder, with all questions, reviews and an error',
    path: `${myStrategy}?commitment=one`,
    part: 'commitment-builder',
    saved: work,
    async act(page) {
      const plan = strategyOn(page);
      await plan.showAll();
      await plan.box('What will be done').fill('We will try to look into training');
      await page.getByText('Add a reading', { exact: true }).click();
      await plan.builder.getByLabel('What you found').fill('many');
      await press(page, 'Save this reading');
      await page.getByText('Numbers for the picture').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'what a partner wrote, read and marked',
    path: myStrategy,
    part: 'promise-reader',
    act: readPromise,
  },
  {
    name: 'a draft from what a partner wrote',
    path: myStrategy,
    part: 'commitment-builder',
    async act(page) {
      await readPromise(page);
      await press(page, 'Start a commitment with this');
      await strategyOn(page).builder.getByText('Check this').first().waitFor();
    },
  },
  {
    name: 'the questions before saved work goes',
    path: myData,
    part: 'main',
    saved: work,
    async act(page) {
      await press(page, 'Delete everything saved here');
      await page.getByRole('group', { name: 'This deletes, for good:' }).waitFor();
    },
  },
  {
    name: 'a copy that is refused, and nothing saved on this device',
    path: myData,
    part: 'main',
    saved: work,
    async act(page) {
      await page.getByLabel('Choose a copy that you saved').setInputFiles({
        ...copyOf({}),
        buffer: Buffer.from('{"format":"saved-work","ver'),
      });
      await see(page, /damaged or not whole/);
      await press(page, 'Save nothing on this device');
      await see(page, /^Nothing you do in this tab is saved/);
    },
  },
  {
    name: 'a copy before it is restored',
    path: myData,
    part: 'main',
    saved: work,
    async act(page) {
      const entries = {
        [tickKey(firstId)]: { v: 1, state: 'todo', at: '2026-11-10T11:00:00.000Z' },
      };
      await page.getByLabel('Choose a copy that you saved').setInputFiles(copyOf(entries));
      await see(page, 'This copy was made on 10 November 2026.');
    },
  },
  {
    name: 'no partner that fits',
    path: 'partners/?kind=public&need=money',
    part: 'main',
    act: (page) => see(page, 'No partner type fits all of that.'),
  },
  {
    name: 'open templates',
    path: 'templates/',
    part: 'main',
    async act(page) {
      for (const name of ['meeting-agenda', 'escalation-letter', 'information-request']) {
        await page.locator(`#template-${name} summary`).first().click();
      }
      await see(page, '2. Actions from last time');
    },
  },
  {
    name: 'a wrong address, with what was meant',
    path: 'sheets/police-and-oversigt/',
    part: 'main',
    act: (page) => page.locator('lost-link a').first().waitFor(),
  },
];

/** Brings a state about, in a window and with colours that are set before. */
export async function enter(
  page: Page,
  { path, saved, arrange, act }: State,
  origin = '',
): Promise<void> {
  if (saved) {
    await page.addInitScript((texts) => {
      // Once: what the reader does from then on counts.
      if (sessionStorage.getItem('test:left')) return;
      sessionStorage.setItem('test:left', '');
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    }, saved);
  }
  await arrange?.(page);
  await page.goto(`${origin}${path}`);
  await act(page);
}
