// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { localDay } from '../../lib/dates.ts';
import { isOverdue, noteOverdue } from './recheck.ts';

describe('a fact', () => {
  test('is not overdue on the day of its check', () => {
    expect(isOverdue('2027-01-31', '2027-01-31')).toBe(false);
  });

  test('is overdue on the day after', () => {
    expect(isOverdue('2027-01-31', '2027-02-01')).toBe(true);
  });

  test('of next year is not overdue at the end of this one', () => {
    expect(isOverdue('2027-01-31', '2026-12-31')).toBe(false);
  });
});

describe('a citation', () => {
  /** Makes a page with one citation, shows it on a day and reads the citation. */
  function citationOn(today: string, attribute: string): string | null {
    document.body.innerHTML = `(<cite${attribute}><a href="/facts/#fact-l-16">Echo</a></cite>)`;
    noteOverdue(document, today, isOverdue, 'being re-checked');
    return document.querySelector('cite')!.textContent;
  }

  test('whose date has passed since the build says so', () => {
    expect(citationOn('2027-02-01', ' data-recheck="2027-01-31"')).toBe('Echo, being re-checked');
  });

  test('whose date is still to come stays as it is', () => {
    expect(citationOn('2027-01-31', ' data-recheck="2027-01-31"')).toBe('Echo');
  });

  test('that the build has marked is not marked again', () => {
    expect(citationOn('2027-02-01', '')).toBe('Echo');
  });
});

describe('the inline script', () => {
  test('works from the source text of its functions alone', () => {
    document.body.innerHTML = '<cite data-recheck="2027-01-31">Echo</cite>';
    const run = new Function(
      'document',
      'moment',
      `(${noteOverdue})(document, (${localDay})(moment), ${isOverdue}, "late")`,
    );
    run(document, new Date('2027-02-02T12:00:00'));
    expect(document.body.textContent).toBe('Echo, late');
  });
});
