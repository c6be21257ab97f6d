import postcss, {
  type AtRule,
  type ChildNode,
  type Declaration,
  type Node,
  type Root,
  type Rule,
} from 'postcss';

/**
 * Writes a variable's value where the variable stands, if the whole sheet gives it one value only, for
 * the page as a whole and at all times.
 */
export function writeOutConstants(
  page: Root,
  constants = shortOnes(constantsOf(page), page),
): void {
  const uses = /var\((--[\w-]+)\)/g;
  page.walkDecls((declaration) => {
    for (let depth = 0; depth < 10 && declaration.value.includes('var('); depth++) {
      const written = declaration.value.replace(uses, (use, name) => constants.get(name) ?? use);
      if (written === declaration.value) break;
      declaration.value = written;
    }
    declaration.value = declaration.value.replace(
      /calc\(([\d.]+) ?\* ?([\d.]+)rem\)/g,
      (_, times: string, unit: string) => `${+(Number(times) * Number(unit)).toFixed(4)}rem`,
    );
  });
}

/** Leaves out long values that a sheet uses often: there the name is the shorter text. */
function shortOnes(constants: Map<string, string>, page: Root): Map<string, string> {
  const uses = (name: string) => page.toString().split(`var(${name})`).length - 1;
  return new Map([...constants].filter(([name, value]) => value.length < 40 || uses(name) < 3));
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

/** Takes out variables that nothing uses. */
export function dropUnusedVariables(page: Root): void {
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

/** Tells a rule that holds at all times: nothing but layers is around it. */
function isOnlyLayered(rule: ChildNode): boolean {
  for (let at: Node | undefined = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type !== 'atrule' || (at as AtRule).name !== 'layer') return false;
  }
  return true;
}
