import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markPaths } from './mark.ts';

test('the icon of the tab is drawn from the paths of the mark', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  for (const path of Object.values(markPaths)) expect(icon).toContain(`d="${path}"`);
});
