import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { namesInHtml, namesInScripts } from './finish/page-names.ts';
import { readScripts } from './finish/reach.ts';
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
  const namesFrom = readScripts(
    new Map(
      files
        .filter((path) => path.startsWith('_astro/') && path.endsWith('.js'))
        .map((path) => [path.slice('_astro/'.length), readFileSync(join(folder, path), 'utf8')]),
    ),
  );
  const known = new Map<string, SiteStyles>();
  const linked = new Set<string>();
  const isEmpty = (address: string) =>
    address.startsWith(base) && address.endsWith('.js') && read(address).trim() === '';

  /** Writes styles for paper, once for all pages that have the same; returns their address. */
  const printSheet = (css: string): string => {
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
    const path = `_astro/print.${hash}.css`;
    mkdirSync(join(folder, '_astro'), { recursive: true });
    writeFileSync(join(folder, path), css);
    return base + path;
  };

  const pages = files.filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    const file = join(folder, path);
    let html = readFileSync(file, 'utf8');
    const entries: string[] = [];
    const inline: string[] = [];
    html = mapScripts(keepOnce(html), ({ attributes, code, whole }) => {
      const source = sourceOf(attributes);
      if (source !== undefined) {
        if (isEmpty(source)) return '';
        entries.push(source.slice(source.lastIndexOf('/') + 1));
        return whole;
      }
      if (!isCode(attributes)) return whole;
      inline.push(code);
      return `<script${attributes}>${shorter(code)}</script>`;
    });
    const links = [...html.matchAll(styleLink)];
    if (links.length > 0 && !allStyles) {
      const bare = withoutStyleAttributes(html);
      const key = links.map(([whole]) => whole).join('');
      const styles =
        known.get(key) ??
        readStyles(links.map(([, address, media]) => ({ css: read(address!), media })));
      known.set(key, styles);
      for (const [, address] of links) linked.add(address!);
      const names = namesInHtml(bare.html).union(namesInScripts(inline.join('\n')));
      const { screen, print } = styles.for(names.union(namesFrom(entries, names)));
      const paper = print
        ? `<link rel="stylesheet" href="${printSheet(print)}" media="print">`
        : '';
      let isFirst = true;
      html = bare.html.replace(styleLink, () => {
        if (!isFirst) return '';
        isFirst = false;
        return `<style>${screen}${bare.css}</style>${paper}`;
      });
    }
    writeFileSync(file, withPolicy(html));
  }
  const site = [...linked].map(read);
  for (const path of files) {
    if (!/^_astro\/.*\.css$/.test(path) || linked.has(base + path)) continue;
    const file = join(folder, path);
    writeFileSync(file, withConstants(readFileSync(file, 'utf8'), site));
  }
  for (const address of linked) rmSync(join(folder, address.slice(base.length)), { force: true });
  return pages.length;
}

/** Takes the white space out of a script that stands in a page. */
function shorter(code: string): string {
  return minifySync('inline.js', code, { module: false }).code.trim();
}
