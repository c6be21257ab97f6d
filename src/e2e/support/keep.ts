/* Keeping the guide for reading without a connection. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Visits the guide once and waits until all of it is kept. */
export async function keepAll(page: Page): Promise<void> {
  await page.goto('about/privacy/');
  await page.getByRole('button', { name: /^Keep this guide on this device \(about \d/ }).click();
  await expect(page.getByText('The whole guide is kept on this device.')).toBeVisible({
    timeout: 60_000,
  });
}
