import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { goPath } from './short-links.ts';

type Element = {
  type: 'element';
  tagName: string;
  properties: Record<string, unknown>;
  children: unknown[];
};

/**
 * Puts a quiet link with a menu beside each `h2` and `h3` that has an id.
 *
 * It is a plain link to the short address where no scripts run.
 */
export function headingLinks() {
  return {
    name: 'heading-links',
    element: {
      filter: ['h2', 'h3'],
      visit(node: Element, ctx: { textContent(node: Element): string }): Element | undefined {
        const id = node.properties?.['id'];
        if (typeof id !== 'string' || !id) return undefined;
        const name = ctx.textContent(node);
        return {
          type: 'element',
          // Reading views of browsers drop a `div` that holds nothing but a heading.
          tagName: 'header',
          properties: { class: `heading heading-${node.tagName}` },
          children: [
            node,
            {
              type: 'element',
              tagName: 'a',
              properties: {
                'data-menu': '',
                href: `/${goPath(id)}`,
                'aria-label': words['links.to'].replace('{{name}}', () => name),
              },
              children: [],
            },
          ],
        };
      },
    },
  };
}
