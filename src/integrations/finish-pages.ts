import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import {
  isCode,
  keepOnce,
  mapScripts,
  sourceOf,
  withoutStyleAttributes,
  withPolicy,
} from './finish/page.ts';
import { earlyScripts } from './finish/early-scripts.ts';
import { keptClasses } from './finish/kept-classes.ts';
import { namesInHtml, namesInScripts, type Names } from './finish/page-names.ts';
import { importsOf, withPreloads } from './finish/preload.ts';
import { placesReader, type Place } from './finish/page-tree.ts';
import { readScripts } from './finish/reach.ts';
import { shortNames } from './finish/short-names.ts';
import { readStyles, withConstants, type SiteStyles } from './finish/styles.ts';

const styleLink = /<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?\s*\/?>/g;

/**
 * Finishes each built page: leaves out styles and scripts that it can't use, puts the rest of its
 * styles into it, and locks it down with a Content-Security-Policy. Runs after search has indexed.
 *
 * @param base folder that the site is served from, with a slash at both ends
 * @param allStyles leaves every style where Astro put it, to compare with (`npm run test:pruned`)
 */
export function finishPages(base: string, allStyles = false): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = finishFolder(fileURLToPath(dir), base, allStyles);
        logger.info(`Styles and policy of ${count} pages.`);
      },
    },
  };
}

/** Finishes every page in a built site's folder; returns their number. */
export function finishFolder(folder: string, base: string, allStyles = false): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const read = (address: string) => readFileSync(join(folder, address.slice(base.length)), 'utf8');
  const scripts = new Map(
    files
      .filter((path) => path.startsWith('_astro/') && path.endsWith('.js'))
      .map((path) => [path.slice('_astro/'.length), readFileSync(join(folder, path), 'utf8')]),
  );
  const namesFrom = readScripts(scripts);
  const withAddresses = earlyScripts(scripts, `${base}_astro/`);
  const pages = files.filter((path) => path.endsWith('.html'));
  const isEmpty = (address: string) =>
    address.startsWith(base) && address.endsWith('.js') && read(address).trim() === '';

  /** Writes a style sheet, once for all pages that have the same; returns its address. */
  const write = (name: string, css: string): string => {
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
    const path = `_astro/${name}.${hash}.css`;
    if (!written.has(path)) writeFileSync(join(folder, path), css);
    written.add(path);
    return base + path;
  };
  const written = new Set<string>();

  const minified = new Map<string, string>();
  const parsed = pages.map((path) => {
    const file = join(folder, path);
    const entries: string[] = [];
    const inline: string[] = [];
    const html = mapScripts(keepOnce(readFileSync(file, 'utf8')), ({ attributes, code, whole }) => {
      const source = sourceOf(attributes);
      if (source !== undefined) {
        if (isEmpty(source)) return '';
        entries.push(source.slice(source.lastIndexOf('/') + 1));
        return whole;
      }
      if (!isCode(attributes)) return whole;
      inline.push(code);
      const short = minified.get(code) ?? withAddresses(shorter(code));
      minified.set(code, short);
      return `<script${attributes}>${short}</script>`;
    });
    return { file, html, entries, inline: inline.join('\n'), links: [...html.matchAll(styleLink)] };
  });
  const linked = new Set(parsed.flatMap(({ links }) => links.map(([, address]) => address!)));
  const late = files.filter((path) => /^_astro\/.*\.css$/.test(path) && !linked.has(base + path));
  const site = [...linked].map(read);
  const short = shortNames(
    site,
    late.map((path) => read(base + path)),
    [...scripts.values(), ...minified.keys(), keptClasses.join(' ')],
  );
  const known = new Map<string, PageMaker>();

  for (const { file, html: whole, entries, inline, links } of parsed) {
    let html = whole;
    if (links.length > 0 && !allStyles) {
      const bare = withoutStyleAttributes(html);
      const key = links.map(([link]) => link).join('');
      const maker = known.get(key) ?? makerOf(links, (address) => short.css(read(address)));
      known.set(key, maker);
      html = short.html(bare.html);
      const inHtml = namesInHtml(html).union(namesInScripts(inline));
      const names = inHtml.union(namesFrom(entries, inHtml));
      const first =
        entries.length > 1
          ? undefined
          : { places: maker.places(html), dynamic: attributesOf(names) };
      const { screen, print } = maker.styles.for(names, first);
      const paper = `<link rel="stylesheet" href="${write('print', print)}" media="print" data-all="${write('all', maker.all())}">`;
      let isFirst = true;
      html = html.replace(styleLink, () => {
        if (!isFirst) return '';
        isFirst = false;
        return `<style>${screen}${short.css(bare.css)}</style>${paper}`;
      });
    }
    const imports = importsOf(entries, scripts);
    writeFileSync(file, withPolicy(withPreloads(html, imports, `${base}_astro/`)));
  }
  for (const path of late) {
    const file = join(folder, path);
    const css = withConstants(readFileSync(file, 'utf8'), site);
    writeFileSync(file, allStyles ? css : short.css(css));
  }
  if (allStyles) return pages.length;
  for (const address of linked) rmSync(join(folder, address.slice(base.length)), { force: true });
  return pages.length;
}

/** What pages that link the same style sheets share. */
type PageMaker = {
  styles: SiteStyles;
  /** Lists what a page shows before any script has shown more. */
  places(html: string): Set<Place>;
  /** All styles for screens, which a script brings before it needs them. */
  all(): string;
};

function makerOf(links: readonly RegExpExecArray[], css: (address: string) => string): PageMaker {
  const styles = readStyles(links.map(([, address, media]) => ({ css: css(address!), media })));
  const placesIn = placesReader(styles.asked);
  let all: string | undefined;
  return {
    styles,
    places: (html) => placesIn(html, true),
    all: () => (all ??= styles.all()),
  };
}

/** Lists those names that are attributes, which any element may come to have. */
function attributesOf(names: Names): Set<string> {
  return new Set([...names].filter((name) => name.startsWith('[')));
}

/** Takes the white space out of a script that stands in a page. */
function shorter(code: string): string {
  return minifySync('inline.js', code, { module: false }).code.trim();
}
