/* What a checker found on a page, and what of it is left after the named exceptions. */
import { exceptions, type Exception } from './exceptions.ts';

/** One thing that a checker would have mended. */
export type Finding = {
  checker: 'axe' | 'Equal Access' | 'html-validate' | 'Nu';
  /** The checker's own name for the rule. */
  rule: string;
  /** Where on the page: a CSS selector, a path or the start of the HTML. */
  element: string;
  /** The checker's own words. */
  says: string;
};

/** Tells whether a finding is what an exception is about. */
function isExcepted(finding: Finding, { checker, rule, element, says }: Exception): boolean {
  return (
    finding.checker === checker &&
    (typeof rule === 'string' ? finding.rule === rule : rule.test(finding.rule)) &&
    (element?.test(finding.element) ?? true) &&
    (says?.test(finding.says) ?? true)
  );
}

/**
 * Leaves out what is excepted.
 *
 * @param used collects the exceptions that were needed
 */
export function withoutExceptions(
  findings: readonly Finding[],
  used = new Set<Exception>(),
  allowed: readonly Exception[] = exceptions,
): Finding[] {
  return findings.filter((finding) => {
    const exception = allowed.find((each) => isExcepted(finding, each));
    if (exception) used.add(exception);
    return !exception;
  });
}

/** Says a finding in one line. */
export function inOneLine({ checker, rule, element, says }: Finding): string {
  return `${checker}: ${rule}: ${element}: ${says}`.replace(/\s+/g, ' ').trim();
}
