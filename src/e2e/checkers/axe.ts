import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a change of the theme alone can spoil. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Runs axe on a page, or on a part of it, as it stands: all rules of WCAG 2.0 to 2.2 at A and AA, best
 * practice, and whether names begin with the words that are seen.
 *
 * @param rules `colours` looks only at what a change of the theme can spoil
 */
export async function checkWithAxe(
  page: Page,
  part = 'html',
  rules: 'all' | 'colours' = 'all',
): Promise<Finding[]> {
  const options = {
    // Only what fails is told in full; for what passes that takes many times as long.
    resultTypes: ['violations' as const],
    ...(rules === 'colours'
      ? { runOnly: { type: 'rule' as const, values: colourRules } }
      : {
          runOnly: { type: 'tag' as const, values: tags },
          rules: { 'label-content-name-mismatch': { enabled: true } },
        }),
  };
  const builder = new AxeBuilder({ page }).include(part).options(options);
  const { violations, passes } = await builder.analyze();
  if (!passes.some(({ id }) => id === 'color-contrast')) {
    throw new Error(`axe found no text to look at in “${part}”.`);
  }
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      checker: 'axe' as const,
      rule: id,
      element: target.join(' '),
      says: `${help}. ${failureSummary ?? ''}`,
    })),
  );
}
