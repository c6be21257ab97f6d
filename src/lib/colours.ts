/** The two grounds that the site is shown on. */
export type Theme = 'light' | 'dark';

/** Rules of `styles/tokens.css` that hold the colours of each theme. */
const rules: Record<Theme, RegExp> = {
  light: /^:root,\s*::backdrop\s*\{([^}]*)\}/m,
  dark: /^:root\[data-js\]\[data-theme='dark'\],[^{]*\{([^}]*)\}/m,
};

/**
 * Reads the colours of a theme from the text of `styles/tokens.css`, for places that no style
 * sheet reaches.
 *
 * @returns each colour as `#rrggbb` or `#rrggbbaa`, by its name without `--site-`
 * @throws where the file has no such rule
 */
export function readColours(css: string, theme: Theme): Record<string, string> {
  const rule = rules[theme].exec(css)?.[1];
  if (rule === undefined) throw new Error(`styles/tokens.css has no rule for the ${theme} theme.`);
  return Object.fromEntries(
    [...rule.matchAll(/--site-([\w-]+):\s*(#[0-9a-f]{6}(?:[0-9a-f]{2})?);/gi)].map((match) => [
      match[1]!,
      match[2]!,
    ]),
  );
}
