import { describe, expect, test } from 'vitest';
import type { Answer } from './check-outside.ts';
import { groupOf, outsideReport } from './outside-report.ts';

const url = 'https://www.northtown.org/plan/';

describe('a link goes under', () => {
  test.each<[string, Answer | undefined, string]>([
    ['mend', { status: 404, url }, '404'],
    ['mend', { status: 410, url }, '410'],
    ['look', { status: 403, url }, '403'],
    ['look', { status: 429, url }, '429'],
    ['look', { status: 503, url }, '503'],
    ['look', { failure: 'ENOTFOUND' }, 'a failed connection'],
    ['fine', { status: 200, url }, '200'],
    ['unchecked', undefined, 'no request'],
  ])('“%s” after %j', (group, answer) => {
    expect(groupOf(url, answer)).toBe(group);
  });

  test('“moved” where it leads to another page', () => {
    expect(groupOf(url, { status: 200, url: 'https://www.northtown.org/' })).toBe('moved');
  });

  test.each(['https://northtown.org/plan/', 'https://www.northtown.org/plan', `${url}#aims`])(
    '“fine” where only the form of the address changed: %s',
    (final) => {
      expect(groupOf(url, { status: 200, url: final })).toBe('fine');
    },
  );
});

describe('the report', () => {
  const links = [
    { url: 'https://a.org/gone', places: ['fact l-01', 'src/content/docs/help.mdx, line 3'] },
    { url: 'https://a.org/old', places: ['fact l-02'] },
    { url: 'https://b.org/', places: ['fact l-03'] },
  ];
  const answers = new Map<string, Answer>([
    ['https://a.org/gone', { status: 404, url: 'https://a.org/gone' }],
    ['https://a.org/old', { status: 200, url: 'https://a.org/new' }],
    ['https://b.org/', { failure: 'ENOTFOUND' }],
  ]);

  test('says what to do, with every place that uses the link', () => {
    expect(outsideReport(links, answers, false, '2026-11-22')).toBe(`# Links to other sites

22 November 2026: 3 addresses on 2 sites.

Many sites turn programs away (status 401, 403 or 429) and still work for readers: open those by hand. A page that is fine here can still say something new, so a check of a fact means reading it.

## Mend these: the page is gone (1)

- 404: <https://a.org/gone>
  - in fact l-01
  - in src/content/docs/help.mdx, line 3

## Open these by hand: the site gave no clear answer (1)

- ENOTFOUND: <https://b.org/>
  - in fact l-03

## Moved: the page now has another address (1)

- 200: <https://a.org/old>
  - now at <https://a.org/new>
  - in fact l-02
`);
  });

  test('without a connection says that nothing was checked, and lists the links all the same', () => {
    const failed = new Map<string, Answer>([['https://b.org/', { failure: 'ENOTFOUND' }]]);
    const report = outsideReport(links, failed, true, '2026-11-22');
    expect(report).toContain('There was no connection');
    expect(report).toContain('## Not checked (3)');
    expect(report).toContain('- <https://b.org/>\n  - in fact l-03');
  });
});
