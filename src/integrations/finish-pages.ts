import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { letSleep, sleeperIn } from './finish/asleep.ts';
import {
  isCode,
  mapScripts,
  sourceOf,
  withoutIconType,
  withoutLineEnds,
  withoutSearchMarks,
  withoutSlashes,
  withoutStyleAttributes,
  withPolicy,
} from './finish/page.ts';
import { earlyScripts } from './finish/early-scripts.ts';
import { keptClasses } from './finish/kept-classes.ts';
import { attributesSetBy, namesInHtml, namesInScripts, type Names } from './finish/page-names.ts';
import { importsOf, withPreloads } from './finish/preload.ts';
import { forReadingViews } from './finish/reading-view.ts';
import { emptyView, makerOf, type GatheredView, type PageMaker } from './finish/page-maker.ts';
import { readScripts } from './finish/reach.ts';
import { shortNames } from './finish/short-names.ts';
import { joinFirst } from './finish/first-script.ts';
import type { PageStyles } from './finish/styles.ts';
import { withConstants } from './finish/variables.ts';

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
  const kinds = new Map<string, GatheredView>();

  const minified = new Map<string, string>();
  const short = (code: string): string => {
    const known = minified.get(code) ?? withAddresses(shorter(code));
    minified.set(code, known);
    return known;
  };
  const withShortScripts = (html: string) =>
    mapScripts(html, ({ attributes, code, whole }) =>
      isCode(attributes) && sourceOf(attributes) === undefined
        ? `<script${attributes}>${short(code)}</script>`
        : whole,
    );
  const parsed = pages.map((path) => {
    const file = join(folder, path);
    const entries: string[] = [];
    const inline: string[] = [];
    const asleep = letSleep(
      mapScripts(
        withoutIconType(
          withoutLineEnds(withoutSlashes(withoutSearchMarks(readFileSync(file, 'utf8')))),
        ),
        ({ attributes, whole }) => {
          const source = sourceOf(attributes);
          return source !== undefined && isEmpty(source) ? '' : whole;
        },
      ),
      base,
      read,
    );
    mapScripts(asleep, ({ attributes, code, whole }) => {
      const source = sourceOf(attributes);
      if (source !== undefined) entries.push(source.slice(source.lastIndexOf('/') + 1));
      else if (isCode(attributes)) inline.push(code);
      return whole;
    });
    const sleeper = sleeperIn(asleep);
    if (sleeper) entries.push(sleeper.slice(sleeper.lastIndexOf('/') + 1));
    return {
      file,
      path,
      html: asleep,
      entries,
      inline: inline.join('\n'),
      links: [...asleep.matchAll(styleLink)],
    };
  });
  const linked = new Set(parsed.flatMap(({ links }) => links.map(([, address]) => address!)));
  const late = files.filter((path) => /^_astro\/.*\.css$/.test(path) && !linked.has(base + path));
  const site = [...linked].map(read);
  const shortened = shortNames(
    site,
    late.map((path) => read(base + path)),
    [...scripts.values(), ...new Set(parsed.map(({ inline }) => inline)), keptClasses.join(' ')],
  );
  const known = new Map<string, PageMaker>();
  const makerFor = (links: readonly RegExpExecArray[]): PageMaker => {
    const key = links.map(([link]) => link).join('');
    const maker = known.get(key) ?? makerOf(links, (address) => shortened.css(read(address)));
    known.set(key, maker);
    return maker;
  };

  const drafts = parsed.map(({ file, path, html: found, entries, inline, links }): Draft => {
    const isStyled = links.length > 0 && !allStyles;
    const isInTwo = isStyled && entries.length === 1 && secondPart(found) > 0;
    const whole = withPreloads(joinFirst(found), importsOf(entries, scripts), `${base}_astro/`);
    if (!isStyled) return { file, html: withShortScripts(whole) };
    const bare = withoutStyleAttributes(whole);
    const html = shortened.html(bare.html);
    const css = shortened.css(bare.css);
    const maker = makerFor(links);
    const own = namesInHtml(html).union(namesInScripts(inline));
    if (isInTwo) {
      const at = secondPart(html);
      const kind = `${links.map(([link]) => link).join('')} ${kindOf(path)}`;
      const view = kinds.get(kind) ?? emptyView();
      kinds.set(kind, view);
      maker.addTo(view, html, own, attributesSetBy(inline), (place) => place < at);
      return { file, html, css, at, maker, view };
    }
    const names = own.union(namesFrom(entries, own));
    if (entries.length > 1) return { file, html, css, maker, styles: maker.styles.for(names) };
    const first = { places: maker.places(html), dynamic: attributesOf(names) };
    return { file, html, css, maker, styles: maker.styles.for(names, first), isPart: true };
  });
  for (const { file, html, css, at, maker, view, styles, isPart } of drafts) {
    let text = html;
    if (maker) {
      const everything = write('all', maker.all());
      const all = view || isPart ? ` data-all="${everything}"` : '';
      const parts = view && maker.inTwo(view);
      // Of low priority, because the first drawing waits for none of it, which also Lighthouse then knows.
      const link = parts
        ? `<link fetchpriority="low" rel="stylesheet" href="${write('rest', parts.rest)}"${all}>`
        : `<link rel="stylesheet" href="${write('print', styles!.print)}" media="print"${all}>`;
      if (parts) text = text.slice(0, at) + link + text.slice(at);
      const own = `<style>${parts ? parts.first : styles!.screen}${css}</style>`;
      let isFirst = true;
      text = text.replace(styleLink, () => {
        const put = isFirst ? own + (parts ? '' : link) : '';
        isFirst = false;
        return put;
      });
      if (parts) text = withoutScripts(text, everything);
    }
    writeFileSync(file, withPolicy(forReadingViews(withShortScripts(text))));
  }
  for (const path of late) {
    const file = join(folder, path);
    const css = withConstants(readFileSync(file, 'utf8'), site);
    writeFileSync(file, allStyles ? css : shortened.css(css));
  }
  if (allStyles) return pages.length;
  for (const address of linked) rmSync(join(folder, address.slice(base.length)), { force: true });
  return pages.length;
}

/** Gives a browser that runs no scripts, last of all, the styles that a script would bring. */
function withoutScripts(html: string, address: string): string {
  const link = `<noscript><link rel="stylesheet" href="${address}"></noscript>`;
  return html.replace('</body>', `${link}</body>`);
}

/** A page on its way: its HTML and, unless it keeps every style, what it shows. */
type Draft = {
  file: string;
  html: string;
  /** Rules in the place of its `style` attributes. */
  css?: string;
  maker?: PageMaker;
  styles?: PageStyles;
  /** Whether those are for its first view only, so that scripts bring the others. */
  isPart?: true;
  /** Where its second part begins, and what pages of its kind show. */
  at?: number;
  view?: GatheredView;
};

/** Names the pages that share their styles: all in one folder, or one that stands alone. */
function kindOf(path: string): string {
  const [folder, ...rest] = path.split('/');
  return rest.length > 1 ? folder! : path;
}

/**
 * Finds where the second part of a page begins: what folds below its title, else the text after the
 * panel with its title. Styles that only this needs are linked there, so that nothing above waits for
 * them.
 */
function secondPart(html: string): number {
  const panel = '<div class="content-panel">';
  const text = html.indexOf(panel, html.indexOf(panel) + 1);
  const fold = html.indexOf('<details', html.indexOf('</h1>'));
  return fold >= 0 && fold < text ? fold : text;
}

/** Lists those names that are attributes, which any element may come to have. */
function attributesOf(names: Names): Set<string> {
  return new Set([...names].filter((name) => name.startsWith('[')));
}

/** Takes the white space out of a script that stands in a page. */
function shorter(code: string): string {
  return minifySync('inline.js', code, { module: false }).code.trim();
}
