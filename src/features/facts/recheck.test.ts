// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
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
    noteOverdue(today, 'being re-checked');
    return document.querySelector('cite')!.textContent;
  }

  test.each(['2027-01-30', '2027-01-31', '2027-02-01'])(
    'goes by the rule of the build on %s',
    (day) => {
      const said = citationOn(day, ' data-recheck="2027-01-31"') !== 'Echo';
      expect(said).toBe(isOverdue('2027-01-31', day));
    },
  );

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
  test('works from its source text alone', () => {
    document.body.innerHTML = '<cite data-recheck="2027-01-31">Echo</cite>';
    new Function(`(${noteOverdue})("2027-02-02", "late")`)();
    expect(document.body.textContent).toBe('Echo, late');
  });
});
