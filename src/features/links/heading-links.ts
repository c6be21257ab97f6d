import words from '../../content/i18n/en-GB.json' with { type: 'json' };

type Element = {
  type: 'element';
  tagName: string;
  properties: Record<string, unknown>;
  children: unknown[];
};

/**
 * Puts a quiet “copy link” control beside each `h2` and `h3` that has an id.
 *
 * The control is a plain link, which `<copy-link>` turns into a button where scripts run. The
 * heading itself takes focus when a reader arrives by its link, hence its `tabindex`.
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
          tagName: 'div',
          properties: { class: `heading heading-${node.tagName}` },
          children: [
            { ...node, properties: { ...node.properties, tabindex: '-1' } },
            {
              type: 'element',
              tagName: 'copy-link',
              properties: { 'data-name': name, 'data-pagefind-ignore': '' },
              children: [
                {
                  type: 'element',
                  tagName: 'a',
                  properties: { href: `#${id}`, class: 'copy-link' },
                  children: [
                    {
                      type: 'element',
                      tagName: 'span',
                      properties: { class: 'sr-only' },
                      children: [
                        { type: 'text', value: words['links.to'].replace('{{name}}', () => name) },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        };
      },
    },
  };
}
