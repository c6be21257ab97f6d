import { createHash } from 'node:crypto';

/** A script or a style sheet that stands in a page, with its attributes. */
const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;

/** Calls a function with each script of a page and puts its answer in the script's place. */
export function mapScripts(
  html: string,
  change: (script: { attributes: string; code: string; whole: string }) => string,
): string {
  return html.replace(scripts, (whole, attributes: string, code: string) =>
    change({ attributes, code, whole }),
  );
}

/** Reads the address of an external script; undefined for one that stands in the page. */
export function sourceOf(attributes: string): string | undefined {
  return /\bsrc="([^"]*)"/.exec(attributes)?.[1];
}

/** Tells a script that runs from a block of data. */
export function isCode(attributes: string): boolean {
  return !/\btype="(?!module|text\/javascript)[^"]*"/.test(attributes);
}

/** Leaves out what only told the search index what to take: it has been made by now. */
export function withoutSearchMarks(html: string): string {
  return html.replace(/(<[a-z][^<>]*?) data-pagefind-[a-z]+(?:="[^"]*")?(?=[\s>])/g, '$1');
}

/** Leaves out the slash of elements that never hold anything: HTML does without. */
export function withoutSlashes(html: string): string {
  return html.replace(/(<(?:meta|link|img|input|br|hr)\b[^<>]*?)\s*\/>/g, '$1>');
}

const block = 'p|[ou]l|li|table|t(?:head|body|r|h|d)|blockquote|header';
const between = new RegExp(
  `(<(?:pre|textarea|script|style)\\b[\\s\\S]*?<\\/(?:pre|textarea|script|style)>)|(<\\/?(?:${block})(?: [^<>]*)?>)\\n(?=<\\/?(?:${block})\\b)`,
  'g',
);

/** Takes out line ends between blocks of the text, where they show nothing. */
export function withoutLineEnds(html: string): string {
  return html.replace(between, (whole, kept?: string, tag?: string) => kept ?? tag ?? whole);
}

/** Leaves out of which type the icon of the tab is: its answer says so. */
export function withoutIconType(html: string): string {
  return html.replace(/(<link rel="icon" href="[^"]*") type="[^"]*"/, '$1');
}

/** Puts a class in the place of each `style` attribute; returns the rules of those classes. */
export function withoutStyleAttributes(html: string): { html: string; css: string } {
  const classes = new Map<string, string>();
  const changed = html.replace(
    /<[a-zA-Z][^<>]*? style="([^"]*)"[^<>]*>/g,
    (tag: string, style: string) => {
      const name = classes.get(style) ?? `s${classes.size}`;
      classes.set(style, name);
      const bare = tag.replace(` style="${style}"`, '');
      return / class="/.test(bare)
        ? bare.replace(' class="', ` class="${name} `)
        : bare.replace(/^<[\w-]+/, (start) => `${start} class="${name}"`);
    },
  );
  return { html: changed, css: [...classes].map(([style, name]) => `.${name}{${style}}`).join('') };
}

/** Makes the source of a Content-Security-Policy that lets exactly this text through. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Writes the policy for a page from what stands in it: nothing else may run or style it. */
export function policyOf(html: string): string {
  const inline: string[] = [];
  mapScripts(html, ({ attributes, code, whole }) => {
    if (isCode(attributes) && sourceOf(attributes) === undefined) inline.push(hashSource(code));
    return whole;
  });
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) =>
    hashSource(css!),
  );
  const hasSearch = html.includes('<site-search');
  const own = html.includes('<script') ? "'self'" : undefined;
  const list = (name: string, sources: readonly (string | false | undefined)[]) => {
    const given = [...new Set(sources.filter(Boolean))];
    return given.length > 0 ? [`${name} ${given.join(' ')}`] : [];
  };
  // Workers go by `script-src`.
  return [
    "default-src 'none'",
    ...list('script-src', [own, hasSearch && "'wasm-unsafe-eval'", ...inline]),
    ...list('style-src', [own, ...styles]),
    ...list('connect-src', [own]),
    "img-src 'self' data:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Puts a page's policy right after its charset, before anything that it governs. */
export function withPolicy(html: string): string {
  const policy = policyOf(html).replaceAll('"', '&quot;');
  return html.replace(
    /<meta charset="?utf-8"?\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}
