import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendar } from './calendar.ts';
import type { YearlyDate } from './date.schema.ts';
import { writeCalendar } from './ics.ts';

const dates = parse(readFileSync('src/content/dates.yaml', 'utf8')) as YearlyDate[];
const entries = calendar(dates, [2026, 2027, 2028]);
const words = { name: 'Dates', note: 'Details are in the guide.' };
const text = writeCalendar(entries, words, '2026-11-22');

/** Reads the file back with another library than the one that wrote it. */
const events = new ICAL.Component(ICAL.parse(text) as unknown[])
  .getAllSubcomponents('vevent')
  .map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  test('holds every date of the three years as an all-day event', () => {
    expect(events).toHaveLength(entries.length);
    events.forEach((event, at) => {
      const { start, end } = entries[at]!;
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(start);
      const last = event.endDate.clone();
      last.adjust(-1, 0, 0, 0);
      expect(last.toString()).toBe(end);
    });
  });

  test('shows neutral titles only', () => {
    expect(events.map(({ summary }) => summary)).toEqual(entries.map(({ date }) => date.neutral));
    expect(text).not.toMatch(/lgbt|homophob|transgender|hate/i);
  });

  test('gives each event an id that the next build gives it again', () => {
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const later = new ICAL.Component(
      ICAL.parse(writeCalendar(entries, words, '2027-06-01')) as unknown[],
    ).getAllSubcomponents('vevent');
    expect(later.map((event) => new ICAL.Event(event).uid)).toEqual(ids);
  });

  test('keeps lines within 75 bytes and ends them as the standard asks', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
