/* The reader's own partners, as an earlier visit would have left them. */
import type { Page } from '@playwright/test';
import { leaveTexts } from './storage.ts';

/** A saved record with these fields. */
export function savedRecord(fields: Record<string, unknown>): string {
  const time = Date.parse('2026-11-01T12:00:00.000Z');
  return JSON.stringify({
    v: 1,
    at: new Date(time).toISOString(),
    edited: Object.fromEntries(Object.keys(fields).map((field) => [field, time])),
    ...fields,
  });
}

/** Leaves partners by id and name. */
export function leavePartners(page: Page, names: Record<string, string>): Promise<void> {
  return leaveTexts(
    page,
    Object.fromEntries(
      Object.entries(names).map(([id, name], order) => [
        `tta:partner:${id}`,
        savedRecord({ name, type: '', nation: '', contact: '', order }),
      ]),
    ),
  );
}
