/*
 * What the checkers report and we leave as it is, each with its reason. `npm run audit` fails on an
 * exception that nothing needs any longer. Whole rules of html-validate are turned off in `html.ts`.
 */
import type { Finding } from './finding.ts';

/** Names findings to leave out: all parts given must match. */
export type Exception = {
  checker: Finding['checker'];
  rule: string | RegExp;
  element?: RegExp;
  says?: RegExp;
  reason: string;
};

export const exceptions: readonly Exception[] = [
  {
    checker: 'Equal Access',
    rule: 'aria_content_in_landmark',
    element: /^<a (inert="" )?href="#_top" class="sl-skip-link/,
    reason: 'A skip link is the first stop of a page and stands before all landmarks.',
  },
  {
    checker: 'Equal Access',
    rule: /^aria_(form_label|landmark_name)_unique$/,
    element: /^<form /,
    reason: 'A form without a name is no landmark (HTML-AAM); a name would add 26 landmarks.',
  },
  {
    checker: 'Equal Access',
    rule: 'aria_child_tabbable',
    element: /^<link-menu /,
    reason: 'A menu takes the focus itself, and the Tab key leaves it (ARIA Authoring Practices).',
  },
  {
    checker: 'Equal Access',
    rule: 'input_label_exists',
    element: /\/details\[/,
    reason:
      'Labels in a folded part count as hidden here; axe looks at them, and at open ones too.',
  },
  {
    checker: 'Equal Access',
    rule: 'aria_child_valid',
    element: /^<ul .* at .*\/details\[/,
    reason: 'A list in a folded part is filled when the part is opened.',
  },
  {
    checker: 'Equal Access',
    rule: 'element_tabbable_role_valid',
    element: /class="table-room"|^<pre /,
    reason:
      'What scrolls sideways has to be reached by keyboard (axe: scrollable-region-focusable).',
  },
  {
    checker: 'html-validate',
    rule: 'prefer-native-element',
    says: /native <button> element/,
    reason: 'The menu of a part is a link without scripts, and a button once they run.',
  },
  {
    checker: 'html-validate',
    rule: 'prefer-native-element',
    element: /email-tray$/,
    reason: 'An element with a script of its own can only get its meaning by a role.',
  },
  {
    checker: 'html-validate',
    rule: 'unique-landmark',
    element: /> (div|details(:nth-child\(\d+\))?) > nav$/,
    reason: '“In this page” stands twice, but each screen shows only one of the two.',
  },
  {
    checker: 'html-validate',
    rule: 'no-inline-style',
    element: /^html$|link-menu$|^#term-note$/,
    reason: 'Scripts set the place of what floats, through properties and not as text.',
  },
  {
    checker: 'html-validate',
    rule: 'no-implicit-button-type',
    element: /site-search > dialog/,
    reason: 'Pagefind makes its own form, in which nothing is sent.',
  },
  {
    checker: 'html-validate',
    rule: 'no-redundant-role',
    says: /^Redundant role "(list|table|rowgroup|row|columnheader|cell)"/,
    reason: 'Safari takes the meaning from lists without bullets and from tables shown as blocks.',
  },
  {
    checker: 'Nu',
    rule: 'warning',
    says: /^The “(list|table|rowgroup|row|columnheader|cell)” role is unnecessary/,
    reason: 'Safari takes the meaning from lists without bullets and from tables shown as blocks.',
  },
  {
    checker: 'Nu',
    rule: 'error',
    says: /^The “role” attribute must not be used on a “(tr|th|td)” element/,
    reason: 'Safari takes the meaning from tables shown as blocks, as ours are on a phone.',
  },
  {
    checker: 'Equal Access',
    rule: 'table_headers_exists',
    element: /^<table (?=[^>]*data-stacked)[^>]*role="table"/,
    reason:
      'On a phone the row of headers stands aside for speech, and the checker misses it there.',
  },
  {
    checker: 'html-validate',
    rule: /^(empty-heading|wcag\/h30|text-content)$/,
    element: /> template:/,
    reason: 'A script fills what it takes from a template before anybody meets it.',
  },
  {
    checker: 'Nu',
    rule: 'error',
    says: /^CSS: Unrecognized at-rule “@layer”/,
    reason: 'The checker does not know cascade layers yet.',
  },
  {
    checker: 'Nu',
    rule: 'error',
    says: /^Bad value [^]*Unrecognised directive-name: "require-trusted-types-for"/,
    reason: 'The checker does not know Content Security Policy 3 and Trusted Types yet.',
  },
  {
    checker: 'Nu',
    rule: 'error',
    says: /^Attribute “pathLength” not allowed on element “circle”/,
    reason: 'SVG 2 allows it on every shape; the checker knows SVG 1.1.',
  },
];
