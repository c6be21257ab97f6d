import type { Page } from '@playwright/test';
import { expectCount, listOn } from './support/checklist.ts';
import { policeList, policeSheet } from './support/guide.ts';
import { savedState } from './support/storage.ts';
import { expect, test } from './support/test.ts';

const { items } = policeList;
const [first, second] = items as [(typeof items)[number], (typeof items)[number]];
const all = items.length;
const doneEarlier = 'Done earlier. This line has since left the list.';

/** Serves the police sheet as a later edition of the guide would. */
async function publish(page: Page, edit: (html: string) => string): Promise<void> {
  await page.route(`**/${policeSheet.path}`, async (route) => {
    const response = await route.fetch();
    const before = await response.text();
    const body = edit(before);
    expect(body).not.toBe(before);
    await route.fulfill({ response, body });
  });
}

/** Takes a line off the list, as `retired` in the list's file does. */
const retire = (html: string, id: string) =>
  html
    .replace(`<li id="${id}" `, `<li id="${id}" data-retired="2026-12-01" hidden `)
    .replace(new RegExp(`(<p class="why" id="${id}--why">)[^<]*`), `$1${doneEarlier}`)
    .replace(
      new RegExp(
        `(<li id="${id}".*?)<button type="button" class="quiet" data-skip.*?</button>`,
        's',
      ),
      '$1',
    );

test.beforeEach(async ({ page }) => {
  await page.goto(policeSheet.path);
});

test('a line keeps its tick when its words change', async ({ page }) => {
  const list = listOn(page, policeList);
  await list.box(first.label).check();
  const label = 'Ask who looks after LGBT+ people here';
  await publish(page, (html) =>
    html.replace(`<span>${first.label}</span>`, `<span>${label}</span>`),
  );
  await page.reload();
  await expect(list.box(label)).toBeChecked();
  await expect(list.box(first.label)).toBeHidden();
  await expectCount(list, `1 of ${all} done`);
});

test('a line keeps its tick when it moves down the list', async ({ page }) => {
  const list = listOn(page, policeList);
  await list.box(first.label).check();
  await publish(page, (html) =>
    html.replace(/(<li id="[^"]*" tabindex="-1" data-state.*?<\/li>)(<li id.*?<\/li>)/s, '$2$1'),
  );
  await page.reload();
  await expect(list.whole.getByRole('checkbox').first()).toHaveAccessibleName(second.label);
  await expect(list.box(first.label)).toBeChecked();
  await expect(list.box(second.label)).not.toBeChecked();
});

test('a line that left the list shows as done earlier to those who ticked it', async ({ page }) => {
  const list = listOn(page, policeList);
  await list.box(first.label).check();
  await publish(page, (html) => retire(html, first.id));
  await page.reload();
  await expect(list.line(first.label).getByText(doneEarlier)).toBeVisible();
  await expect(list.box(first.label)).toBeChecked();
  await expect(list.notForUs(first.label)).toHaveCount(0);
  await expectCount(list, `0 of ${all - 1} done`);
  expect(await savedState(page, first.id)).toBe('done');
});

test('a line that left the list and was unticked by mistake can be ticked again', async ({
  page,
}) => {
  const list = listOn(page, policeList);
  await list.box(first.label).check();
  await publish(page, (html) => retire(html, first.id));
  await page.reload();
  await list.box(first.label).focus();
  await page.keyboard.press('Space');
  await expect(list.box(first.label)).not.toBeChecked();
  await page.keyboard.press('Space');
  await expect(list.box(first.label)).toBeChecked();
  expect(await savedState(page, first.id)).toBe('done');
});

test('a line that left the list is not shown to those who had not ticked it', async ({ page }) => {
  const list = listOn(page, policeList);
  await list.box(second.label).check();
  await publish(page, (html) => retire(html, first.id));
  await page.reload();
  await expect(list.box(second.label)).toBeChecked();
  await expect(list.box(first.label)).toBeHidden();
  await expectCount(list, `1 of ${all - 1} done`);
});
