import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readColours } from './colours.ts';

const css = `
:root,
::backdrop {
  --site-paper: #ffffff;
  --site-line: #00000026;
}

:root[data-js][data-theme='dark'],
:root[data-js][data-theme='dark'] ::backdrop {
  --site-paper: #111111;
}
`;

describe('the colours of a theme', () => {
  test('are read by name, with their transparency', () => {
    expect(readColours(css, 'light')).toEqual({ paper: '#ffffff', line: '#00000026' });
  });

  test('are those of the dark rule for the dark theme', () => {
    expect(readColours(css, 'dark')).toEqual({ paper: '#111111' });
  });

  test('are missed aloud where the rule is gone', () => {
    expect(() => readColours('body { color: red; }', 'dark')).toThrow('dark theme');
  });

  test('have the same names in both themes of the site', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const light = Object.keys(readColours(tokens, 'light'));
    expect(light).toContain('paper');
    expect(Object.keys(readColours(tokens, 'dark'))).toEqual(light);
  });
});
