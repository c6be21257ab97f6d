type Node = { type: string; tagName?: string; properties?: Properties; children?: Node[] };
type Properties = Record<string, unknown>;
type Context = { textContent(node: Node): string };

/** What each part of a table is; said aloud, because a table shown as blocks is none to Safari. */
const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  th: 'columnheader',
  td: 'cell',
};

/** A table of so many columns has no room on a phone. */
const many = 4;

/**
 * Readies tables of four columns and more for phones, where each row stands as a small list of its own:
 * each cell is given its column's name, and each part its role.
 */
export function stackedTables() {
  return {
    name: 'stacked-tables',
    element: {
      filter: ['table'],
      visit(table: Node, ctx: Context): Node | undefined {
        const names = cellsOf(table, 'th').map((cell) => ctx.textContent(cell));
        if (names.length < many) return undefined;
        const stacked = withRoles(table, names);
        return { ...stacked, properties: { ...stacked.properties, 'data-stacked': '' } };
      },
    },
  };
}

/** Lists the cells of one kind, in their order. */
function cellsOf({ children = [] }: Node, tagName: string): Node[] {
  return children.flatMap((child) =>
    child.tagName === tagName ? [child] : cellsOf(child, tagName),
  );
}

function withRoles(node: Node, names: readonly string[]): Node {
  const role = roles[node.tagName ?? ''];
  if (role === undefined) return node;
  if (node.tagName === 'th' || node.tagName === 'td') return node;
  let at = 0;
  const children = node.children?.map((child) => {
    if (child.tagName !== 'td' && child.tagName !== 'th') return withRoles(child, names);
    const own: Properties = child.tagName === 'td' ? { 'data-column': names[at++] } : {};
    return { ...child, properties: { ...child.properties, role: roles[child.tagName], ...own } };
  });
  return { ...node, properties: { ...node.properties, role }, ...(children ? { children } : {}) };
}
