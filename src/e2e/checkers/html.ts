import { HtmlValidate, type ConfigData } from 'html-validate';
import type { Finding } from './finding.ts';

/** Rules of html-validate that are off, or looser, and why; single cases are in `exceptions.ts`. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of taste that HTML leaves open, and the tools before us write both ways.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Starlight's skip link leads to `#_top`, and published ids never change.
    'valid-id': ['error', { relaxed: true }],
    // It counts for search engines; a date's name is longer, and its page says noindex.
    'long-title': 'off',
    // Boxes to tick are saved as they are ticked: there is nothing to send.
    'wcag/h32': 'off',
    // Numbers are kept on one line by styles.
    'tel-non-breaking': 'off',
  },
};

const checker = new HtmlValidate(config);

/** Runs html-validate on a page's HTML, as built or as it has become. */
export function checkHtml(html: string): Finding[] {
  return checker.validateStringSync(html).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line }) => ({
      checker: 'html-validate',
      rule: ruleId,
      element: selector ?? `line ${line}`,
      says: message,
    })),
  );
}
