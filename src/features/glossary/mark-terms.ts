import { cutAt, firstUses } from './first-uses.ts';
import { readTerms } from './read-terms.ts';
import { runningText, type PageNode } from './running-text.ts';
import { termPath } from './term-link.ts';
import type { Term } from './term.schema.ts';

/** What Sätteri gives to a plugin: whose page this is, and the way to change its tree. */
type Document = { readonly fileURL: URL | undefined };
type Context = { replaceNode(node: PageNode, by: PageNode[]): void };

/** Pages in whose text terms are marked. */
const marked = /\/src\/content\/docs\/sheets\//;

/**
 * Links the first use of each term in a sheet's text to the glossary; `data-term` is for the script
 * that shows its meaning there. Addresses are root-relative; the base path comes later.
 */
export function markTerms(terms: readonly Term[] = readTerms()) {
  return ({ fileURL }: Document) => {
    if (!marked.test(fileURL?.pathname ?? '')) return undefined;
    return {
      name: 'mark-terms',
      before(root: PageNode, page: Context) {
        const nodes = runningText(root);
        const uses = firstUses(
          nodes.map(({ value = '' }) => value),
          terms,
        );
        for (const [run, here] of Map.groupBy(uses, (use) => use.run)) {
          const node = nodes[run]!;
          page.replaceNode(
            node,
            cutAt(node.value ?? '', here).map((part) =>
              typeof part === 'string' ? text(part) : link(part.term, part.text),
            ),
          );
        }
      },
    };
  };
}

function text(value: string): PageNode {
  return { type: 'text', value };
}

function link(term: string, words: string): PageNode {
  return {
    type: 'element',
    tagName: 'a',
    properties: { 'data-term': '', href: `/${termPath(term)}` },
    children: [text(words)],
  };
}
