import { expect, test } from './support/test.ts';
import { phone, wide } from './support/guide.ts';
import { onPaper } from './support/paper.ts';

const summary = 'Easy read: this sheet in five sentences';

test.use({ viewport: phone });

test('five sentences with pictures, which load when the box is opened', async ({ page }) => {
  const pictures: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('pictures.svg')) pictures.push(request.url());
  });
  await page.goto('sheets/education/');
  const box = page.getByRole('group').filter({ hasText: summary });
  const sentences = box.getByRole('listitem');
  await page.waitForLoadState('networkidle');
  expect(pictures, 'loaded before the box was opened').toEqual([]);

  await box.getByText(summary).click();
  await expect(sentences).toHaveCount(5);
  await expect(sentences.first()).toHaveText(
    'Nobody should be hurt in the place where they learn.',
  );
  await expect
    .poll(() =>
      box
        .locator('img')
        .evaluateAll((all) =>
          all.map(
            (one) =>
              (one as HTMLImageElement).complete && (one as HTMLImageElement).naturalWidth > 0,
          ),
        ),
    )
    .toEqual([true, true, true, true, true]);
  // The sentence says it all, so that nothing is read out twice.
  await expect(box.getByRole('img')).toHaveCount(0);
});

test('a link to the box opens it, and paper shows it', async ({ page }) => {
  await page.goto('go/s11-easy-read/');
  const first = page.getByText('Nobody should be hurt in the place where they learn.');
  await expect(first).toBeInViewport();
  await expect(page.getByRole('heading', { name: summary })).toBeFocused();

  await page.setViewportSize(wide);
  await page.goto('sheets/councils/');
  const councils = page.getByText('A council is many services with one name.');
  await expect(councils).toBeHidden();
  await onPaper(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(councils).toBeVisible();
});
