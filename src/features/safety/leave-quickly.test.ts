import { Linter } from 'eslint';
import globals from 'globals';
import { describe, expect, test } from 'vitest';
import { firstPaint, leaveQuickly } from './leave-quickly.ts';

describe.each([
  ['of the first paint', firstPaint],
  ['of leaving quickly', leaveQuickly],
])('the source text %s, which the page inlines,', (_, inlined) => {
  const source = String(inlined);

  test('names nothing but what a browser has', () => {
    const messages = new Linter().verify(`void (${source});`, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'script', globals: globals.browser },
      rules: { 'no-undef': 'error' },
    });
    expect(messages).toEqual([]);
  });

  test('can’t end the script element it stands in', () => {
    expect(source).not.toMatch(/<\/script|<!--/i);
  });
});
