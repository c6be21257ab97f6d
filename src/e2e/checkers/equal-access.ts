import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

const policy = 'WCAG_2_2';

/** Takes most of the time and only ever asks a person to look; `keyboard.spec.ts` looks at each stop. */
const left = ['element_tabbable_unobscured'];

type Result = { ruleId: string; value: string[]; path: { dom: string } } & Words;
type Words = { message: string; snippet: string };
type Checker = {
  rulesetRules: Record<string, string[]>;
  check(node: Node, policies: string[]): Promise<{ results: Result[] }>;
};
type WithAce = { ace: { Checker: new () => Checker } };

const source = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/**
 * Runs IBM's Equal Access on a page, or on a part of it, as it stands, by its rules for WCAG 2.2.
 *
 * Its questions to a person (“potential” and “manual”) are no findings.
 *
 * @param alsoLeft rules to leave out
 */
export async function checkWithEqualAccess(
  page: Page,
  part = 'html',
  alsoLeft: readonly string[] = [],
): Promise<Finding[]> {
  await page.evaluate(`globalThis.ace || (() => { ${source}\nglobalThis.ace = ace; })()`);
  const failures = await page.evaluate(
    async ({ selector, name, without }) => {
      const checker = new (window as unknown as WithAce).ace.Checker();
      checker.rulesetRules[name] = checker.rulesetRules[name]!.filter(
        (id) => !without.includes(id),
      );
      const node = selector === 'html' ? document : document.querySelector(selector)!;
      const { results } = await checker.check(node, [name]);
      return results
        .filter(({ value }) => value[1] === 'FAIL')
        .map(({ ruleId, path, message, snippet }) => ({
          ruleId,
          path: path.dom,
          message,
          snippet,
        }));
    },
    { selector: part, name: policy, without: [...left, ...alsoLeft] },
  );
  return failures.map(({ ruleId, path, message, snippet }) => ({
    checker: 'Equal Access',
    rule: ruleId,
    element: `${snippet.slice(0, 160)} at ${path}`,
    says: message,
  }));
}
