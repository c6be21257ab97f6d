/** Gives classes and variables of a site short names, the same in its styles and its pages. */
export type ShortNames = { css(text: string): string; html(text: string): string };

const classInSelector = /\.((?:[a-zA-Z_]|\\.)(?:[\w-]|\\.)*)/g;
const variable = /(?<![\w-])--[a-zA-Z][\w-]*/g;

/**
 * Makes short names for the classes and variables of a site. What a script may name keeps its name,
 * and so does what starts with a word that a script may put a name together from.
 *
 * @param sheets styles of the pages
 * @param late styles that scripts load; their classes keep their names
 * @param scripts all code of the site, also what stands in its pages
 */
export function shortNames(
  sheets: readonly string[],
  late: readonly string[],
  scripts: readonly string[],
): ShortNames {
  const words = new Set(scripts.flatMap((code) => code.match(/[\w-]+/g) ?? []));
  const starts = [...words].filter((word) => /^[a-z].*-$/.test(word));
  const isFree = (name: string) =>
    !words.has(name) && !starts.some((start) => name.startsWith(start));
  const classesIn = (texts: readonly string[]) =>
    new Set(texts.flatMap((css) => selectorsIn(css).flatMap((one) => classNames(one))));
  const kept = classesIn(late);
  const styled = classesIn(sheets);
  const classes = new Map<string, string>();
  const taken = new Set([...words, ...kept, ...styled]);
  const next = counter(taken);
  for (const name of [...styled].sort()) {
    if (isFree(name) && !kept.has(name)) classes.set(name, next());
  }
  const variables = new Map<string, string>();
  const names = new Set([...sheets, ...late].flatMap((css) => css.match(variable) ?? []));
  const nextVariable = counter(new Set());
  for (const name of [...names].sort()) {
    if (isFree(name) && !name.startsWith('--pagefind')) variables.set(name, `--${nextVariable()}`);
  }
  return {
    css: (text) =>
      text
        .replace(/[^{};]+(?=\{)/g, (selector) =>
          selector.trimStart().startsWith('@')
            ? selector
            : selector.replace(classInSelector, (whole, name: string) => {
                const short = classes.get(name.replaceAll('\\', ''));
                return short ? `.${short}` : whole;
              }),
        )
        .replace(variable, (name) => variables.get(name) ?? name),
    html: (text) =>
      text.replace(
        /(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)|(<[a-zA-Z][^<>]*?) class="([^"]*)"/g,
        (whole, block: string | undefined, start: string, list: string) => {
          if (block !== undefined) return whole;
          const own = list
            .split(/\s+/)
            .flatMap((name) =>
              classes.has(name)
                ? [classes.get(name)!]
                : styled.has(name) || kept.has(name) || !isFree(name)
                  ? [name]
                  : [],
            );
          return own.length > 0 ? `${start} class="${own.join(' ')}"` : start;
        },
      ),
  };
}

function selectorsIn(css: string): string[] {
  return (css.match(/[^{};]+(?=\{)/g) ?? []).filter((text) => !text.trimStart().startsWith('@'));
}

function classNames(selector: string): string[] {
  return [...selector.matchAll(classInSelector)].map(([, name]) => name!.replaceAll('\\', ''));
}

/** Counts in letters, and skips what is taken. */
function counter(taken: ReadonlySet<string>): () => string {
  let count = 0;
  return () => {
    for (;;) {
      let name = '';
      for (let rest = ++count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
        name = String.fromCharCode(97 + ((rest - 1) % 26)) + name;
      }
      if (!taken.has(name)) return name;
    }
  };
}
