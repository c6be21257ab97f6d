import type { Root } from 'postcss';
import { dropUnusedVariables, writeOutConstants } from './variables.ts';

/** Takes out what nothing refers to any more, and spaces that say nothing. */
export function tidy(page: Root): Root {
  writeOutConstants(page);
  page.walkDecls((declaration) => {
    const isText = declaration.prop === 'content' || declaration.value.includes('url(');
    if (!isText) declaration.value = declaration.value.replace(/,\s+/g, ',');
  });
  dropUnusedVariables(page);
  dropUnusedKeyframes(page);
  dropEmpty(page);
  return page;
}

/** Takes out animations that nothing runs. */
export function dropUnusedKeyframes(page: Root): void {
  const text: string[] = [];
  page.walkDecls(/^animation(-name)?$/, ({ value }) => void text.push(value));
  const used = new Set(text.join(' ').match(/[\w-]+/g));
  page.walkAtRules(/keyframes$/, (rule) => void (!used.has(rule.params) && rule.remove()));
}

/** Takes out rules and groups that hold nothing. */
export function dropEmpty(page: Root): void {
  page.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  for (let dropped = true; dropped;) {
    dropped = false;
    page.walkAtRules((rule) => {
      const isStatement = rule.nodes === undefined;
      // The order of layers stands in front of everything already.
      if (isStatement ? rule.name !== 'layer' : rule.nodes!.length > 0) return;
      rule.remove();
      dropped = true;
    });
  }
}
