import { describe, expect, test } from 'vitest';
import { exceptions } from './exceptions.ts';
import { inOneLine, withoutExceptions, type Finding } from './finding.ts';
import { checkHtml } from './html.ts';

const found: Finding = {
  checker: 'axe',
  rule: 'region',
  element: '#a > b',
  says: 'All content\n  should be in landmarks',
};

describe('an exception', () => {
  const reason = 'A reason.';

  test('leaves out what it names, and is noted as needed', () => {
    const exception = { checker: 'axe', rule: 'region', element: /^#a/, reason } as const;
    const used = new Set<unknown>();
    expect(withoutExceptions([found], used as never, [exception])).toEqual([]);
    expect([...used]).toEqual([exception]);
  });

  test.each([
    ['another checker', { checker: 'Nu', rule: 'region', reason }],
    ['another rule', { checker: 'axe', rule: 'regions', reason }],
    ['another element', { checker: 'axe', rule: 'region', element: /^#b/, reason }],
    ['other words', { checker: 'axe', rule: 'region', says: /^Nothing/, reason }],
  ] as const)('about %s leaves it in', (_, exception) => {
    expect(withoutExceptions([found], undefined, [exception])).toEqual([found]);
  });

  test('each of ours has a sentence for a reason', () => {
    for (const { reason: ours } of exceptions) expect(ours).toMatch(/^[“A-Z].{20,}\.$/);
  });
});

test('a finding is told in one line', () => {
  expect(inOneLine(found)).toBe('axe: region: #a > b: All content should be in landmarks');
});

describe('the HTML of a page', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en-GB"><head><title>A page</title></head><body>${body}</body></html>`;

  test('that is in order has nothing to report', () => {
    expect(checkHtml(page('<main><h1>A page</h1></main>'))).toEqual([]);
  });

  test('that nests what may not be nested is reported with the place', () => {
    const [first] = checkHtml(page('<details><summary><div>A</div></summary></details>'));
    expect(first).toMatchObject({
      checker: 'html-validate',
      rule: 'element-permitted-content',
      element: 'html > body > details > summary > div',
    });
  });
});
