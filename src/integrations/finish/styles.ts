import postcss, {
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  type Node,
  type Root,
  type Rule,
} from 'postcss';
import { canMatch } from './can-match.ts';
import type { Names } from './page-names.ts';

/** A page's styles: those that it needs to be drawn, and those for paper alone. */
export type PageStyles = { screen: string; print: string };

/** Every style of a site, made ready to cut each page's own from it. */
export type SiteStyles = {
  /** Cuts out what a page that has these names can never use. */
  for(names: Names): PageStyles;
};

/**
 * Reads style sheets in the order in which pages load them.
 *
 * @param sheets texts of the sheets, with the media that a page gives each
 */
export function readStyles(
  sheets: readonly { css: string; media?: string | undefined }[],
): SiteStyles {
  const root = postcss.root();
  for (const { css, media } of sheets) {
    const sheet = postcss.parse(css);
    if (media) {
      root.append(postcss.atRule({ name: 'media', params: media, nodes: sheet.nodes }));
    } else {
      root.append(sheet.nodes);
    }
  }
  const order = layerOrder(root);
  dropOverruled(root);
  const known = new Map<string, PageStyles>();
  return {
    for(names) {
      const page = root.clone();
      const key = keepUsed(page, names);
      const found = known.get(key) ?? cut(page, order);
      known.set(key, found);
      return found;
    },
  };
}

/** Lists the names of the layers around a rule, the outermost first. */
function layersAround(rule: ChildNode): string[] {
  const names: string[] = [];
  for (let at: Node | undefined = rule.parent; at; at = at.parent) {
    if (at.type === 'atrule' && (at as AtRule).name === 'layer')
      names.unshift((at as AtRule).params);
  }
  return names;
}

/** Names of all cascade layers in the order of their first use, which decides who wins. */
function layerOrder(root: Root): string {
  const layers = new Set<string>();
  root.walkAtRules('layer', (rule) => {
    for (const own of rule.params.split(','))
      layers.add([...layersAround(rule), own.trim()].join('.'));
  });
  return layers.size > 0 ? `@layer ${[...layers].join()};` : '';
}

/** Drops what our own layer says again for the same selector, at all times and in all media. */
function dropOverruled(root: Root): void {
  const ours = new Set<string>();
  const isTop = (rule: Rule, layer: RegExp) => {
    const { parent } = rule;
    return (
      parent?.type === 'atrule' &&
      (parent as AtRule).name === 'layer' &&
      layer.test((parent as AtRule).params)
    );
  };
  root.walkDecls((declaration) => {
    const rule = declaration.parent as Rule;
    if (rule.type !== 'rule' || !isTop(rule, /^site$/)) return;
    for (const one of rule.selectors) {
      ours.add(`${one === 'html' ? ':root' : one}{${declaration.prop}`);
    }
  });
  root.walkDecls((declaration) => {
    const rule = declaration.parent as Rule;
    if (
      rule.type !== 'rule' ||
      declaration.important ||
      !layersAround(rule)[0]?.startsWith('starlight')
    )
      return;
    const isOverruled = rule.selectors.every((one) =>
      ours.has(`${target(one)}{${declaration.prop}`),
    );
    if (isOverruled) declaration.remove();
  });
}

/** Names what a selector is about: the page as a whole has several names for the same element. */
function target(selector: string): string {
  return /^(:root|html)?(\[data-theme=["']?\w+["']?\])?( ?::backdrop)?$/.test(selector)
    ? ':root'
    : selector;
}

/** Keeps the rules that can match; returns a key that is the same for the same choice. */
function keepUsed(page: Root, names: Names): string {
  const key: string[] = [];
  let number = 0;
  page.walkRules((rule) => {
    number++;
    const { parent } = rule;
    if (parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)) return;
    const kept = rule.selectors.filter((selector) => canMatch(selector, names));
    if (kept.length < rule.selectors.length) key.push(`${number}:${kept.length}`);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return key.join();
}

/** Takes out what nothing refers to any more, and parts screen from paper. */
function cut(page: Root, order: string): PageStyles {
  writeOutConstants(page);
  dropUnusedVariables(page);
  dropUnusedKeyframes(page);
  dropEmpty(page);
  const paper = page.clone();
  page.walkAtRules('media', (rule) => void (isPrint(rule) && rule.remove()));
  keepOnlyPrint(paper);
  dropEmpty(page);
  dropEmpty(paper);
  return {
    screen: order + page.toString(),
    print: paper.nodes.length ? order + paper.toString() : '',
  };
}

const isPrint = (rule: AtRule) => rule.params.trim() === 'print';

/**
 * Writes a variable's value where the variable stands, if the whole sheet gives it one value only, for
 * the page as a whole and at all times.
 */
function writeOutConstants(page: Root, constants = constantsOf(page)): void {
  const uses = /var\((--[\w-]+)\)/g;
  page.walkDecls((declaration) => {
    for (let depth = 0; depth < 10 && declaration.value.includes('var('); depth++) {
      const written = declaration.value.replace(uses, (use, name) => constants.get(name) ?? use);
      if (written === declaration.value) break;
      declaration.value = written;
    }
  });
}

/** Finds the variables that have one value at all times. */
function constantsOf(page: Root): Map<string, string> {
  const values = new Map<string, Set<string>>();
  page.walkDecls(/^--/, (declaration) => {
    const rule = declaration.parent as Rule;
    const isAlways = /^(:root|html)$/.test(rule.selector) && isOnlyLayered(rule);
    const known = values.get(declaration.prop) ?? new Set();
    values.set(declaration.prop, known.add(isAlways ? declaration.value : 'varies'));
  });
  return new Map(
    [...values].flatMap(([name, given]) => {
      const [only] = given;
      return given.size === 1 && only !== 'varies' && !name.startsWith('--pagefind')
        ? [[name, only!] as const]
        : [];
    }),
  );
}

/**
 * Writes the constants of the site's sheets into one that loads late: a page keeps only the variables
 * that its own styles use.
 */
export function withConstants(late: string, site: readonly string[]): string {
  const all = postcss.root();
  for (const css of site) all.append(postcss.parse(css).nodes);
  const sheet = postcss.parse(late);
  writeOutConstants(sheet, constantsOf(all));
  return sheet.toString();
}

/** Tells a rule that holds at all times: nothing but layers is around it. */
function isOnlyLayered(rule: ChildNode): boolean {
  for (let at: Node | undefined = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type !== 'atrule' || (at as AtRule).name !== 'layer') return false;
  }
  return true;
}

function dropUnusedVariables(page: Root): void {
  for (let dropped = true; dropped;) {
    dropped = false;
    const text = page.toString();
    const used = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
    page.walkDecls(/^--/, (declaration: Declaration) => {
      // Pagefind's own sheet, which comes with search, uses these.
      if (used.has(declaration.prop) || declaration.prop.startsWith('--pagefind')) return;
      declaration.remove();
      dropped = true;
    });
  }
}

function dropUnusedKeyframes(page: Root): void {
  const text: string[] = [];
  page.walkDecls(/^animation(-name)?$/, ({ value }) => void text.push(value));
  const used = new Set(text.join(' ').match(/[\w-]+/g));
  page.walkAtRules(/keyframes$/, (rule) => void (!used.has(rule.params) && rule.remove()));
}

/** Leaves only what stands under `@media print`, with the layers around it. */
function keepOnlyPrint(container: Container): void {
  container.each((node) => {
    if (node.type === 'atrule' && (node as AtRule).name === 'media' && isPrint(node as AtRule))
      return;
    if (node.type === 'atrule' && (node as AtRule).name === 'layer' && (node as AtRule).nodes) {
      keepOnlyPrint(node as AtRule);
    } else {
      node.remove();
    }
  });
}

function dropEmpty(page: Root): void {
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
