/** What we need to know of a node of a page's tree, be it an element, a component or text. */
export type PageNode = {
  readonly type: string;
  readonly tagName?: string;
  /** Name of a component. */
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly children?: readonly PageNode[];
};

/** Elements that hold running text. */
const running = new Set(['p', 'li', 'td', 'dd']);

/** Elements whose text is something else: a name, a link, a quotation, something to copy. */
const other = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'blockquote', 'code', 'pre', 'th']);

/** Components around running text; `true` where it stands right inside. */
const components = new Map([
  ['Nations', false],
  ['Nation', true],
]);

/** Lists the text nodes of a page's running text, in the order in which people read them. */
export function runningText<N extends PageNode>(node: N, isRunning = false): N[] {
  if (node.type === 'text') return isRunning ? [node] : [];
  let inside = isRunning;
  if (node.type.startsWith('mdxJsx')) {
    const holds = components.get(node.name ?? '');
    if (holds === undefined) return [];
    inside = holds;
  }
  if (node.tagName !== undefined) {
    if (other.has(node.tagName) || isAsideTitle(node)) return [];
    inside ||= running.has(node.tagName);
  }
  return ((node.children ?? []) as readonly N[]).flatMap((child) => runningText(child, inside));
}

/** Tells the title of a note from its text; Starlight makes both paragraphs. */
function isAsideTitle({ properties = {} }: PageNode): boolean {
  const classes = properties['className'] ?? properties['class'];
  return String(classes).split(/[ ,]/).includes('starlight-aside__title');
}
