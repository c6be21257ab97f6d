import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { follow, importsIn, laterIn } from '../integrations/finish/script-imports.ts';

/** What a page loads before the reader does anything, in bytes. */
export type Weight = {
  /** Words of the page's own text. */
  words: number;
  /** The text of `<main>` alone, brotli. */
  text: number;
  /** HTML and what holds up its first drawing, brotli. */
  blocking: number;
  /** Everything, brotli. */
  all: number;
  /** Everything, gzip, with `headerBytes` for the headers of each answer. */
  window: number;
  requests: number;
  /** JavaScript, as it is parsed. */
  script: number;
  /** JavaScript, brotli, each file and each inline script alone. */
  code: number;
};

/** Size of one answer's headers, as a static host sends them. */
export const headerBytes = 350;

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/**
 * Weighs a built page as it comes to a browser that runs scripts.
 *
 * A style sheet holds up the first drawing if it stands in the head or before the page's heading has
 * ended, and so does a script that is neither a module nor says that it can wait. What is linked after
 * the heading, in the body, holds up only what follows it (HTML standard, 4.2.4 “body-ok” and 4.12.1.1;
 * Chromium reports `in_body_parser_blocking`); it counts in `all` all the same.
 *
 * @param html the page
 * @param read gets a file by its address; throws if there is none
 */
export function weighPage(html: string, read: (address: string) => Buffer): Weight {
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const scripts = page
    .querySelectorAll('script')
    .filter((one) => /^(|module|text\/javascript)$/.test(one.getAttribute('type') ?? ''));
  const inline = scripts.filter((one) => !one.hasAttribute('src')).map((one) => one.text);
  const modules = follow(
    scripts.flatMap((one) => one.getAttribute('src') ?? []),
    (address) => addresses(address, importsIn(read(address).toString())),
  );
  const sheets = page
    .querySelectorAll('link[rel="stylesheet"]')
    .filter((one) => !one.closest('noscript'));
  const address = (link: (typeof sheets)[number]) => link.getAttribute('href')!;
  const headEnd = html.indexOf('</h1>');
  const isEarly = ({ range }: (typeof sheets)[number]) => headEnd < 0 || range[0] < headEnd;
  const holdUp = [
    ...sheets
      .filter((link) => isEarly(link) && link.getAttribute('media') !== 'print')
      .map(address),
    ...scripts
      .filter((one) => isEarly(one) && !/\b(type="?module|async|defer)\b/.test(one.rawAttrs))
      .flatMap((one) => one.getAttribute('src') ?? []),
  ];
  const icons = page.querySelectorAll('link[rel~="icon"], link[rel="manifest"]').map(address);
  const loaded = [...new Set([...sheets.map(address), ...modules, ...icons])].map(read);
  const main = page.querySelector('main') ?? page;
  main.querySelectorAll('script, style, template').forEach((part) => part.remove());
  const text = main.textContent.replace(/\s+/g, ' ').trim();
  return {
    words: text.split(' ').length,
    text: brotli(text),
    blocking: brotli(html) + sum(holdUp.map((one) => brotli(read(one)))),
    all: brotli(html) + sum(loaded.map(brotli)),
    window: gzip(html) + sum(loaded.map(gzip)) + headerBytes * (loaded.length + 1),
    requests: loaded.length + 1,
    script: sum(inline.map((code) => code.length)) + sum(modules.map((one) => read(one).length)),
    code: sum([...inline, ...modules.map(read)].map(brotli)),
  };
}

/** Turns paths that stand in a script into addresses. */
const addresses = (script: string, paths: readonly string[]) =>
  paths.map((path) => new URL(path, `http://host${script}`).pathname);

/** Lists the scripts whose addresses stand anywhere in a page. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/[\w./-]*\/_astro\/[\w.-]+\.js/g)].map(([address]) => address);

/** Finds what a script imports or may come to import, each read once. */
function leads(read: (address: string) => Buffer): (address: string) => string[] {
  const known = new Map<string, string[]>();
  return (address) => {
    const code = known.has(address) ? '' : read(address).toString();
    const found = known.get(address) ?? addresses(address, [...importsIn(code), ...laterIn(code)]);
    known.set(address, found);
    return found;
  };
}

/**
 * Weighs the scripts that a page may come to load and no other page does, brotli.
 *
 * @param others HTML of all other pages
 * @param apart fits the names of what is left out with all that only it leads to
 */
export function weighOwnScripts(
  html: string,
  others: readonly string[],
  read: (address: string) => Buffer,
  apart: RegExp,
): number {
  const next = leads(read);
  const shared = new Set(follow([...new Set(others.flatMap(scriptsIn))], next));
  const own = follow(scriptsIn(html), (address) =>
    next(address).filter((one) => !apart.test(one)),
  ).filter((address) => !shared.has(address));
  return sum(own.map((address) => brotli(read(address))));
}

/**
 * Weighs a tool that loads on use: the scripts and style sheets that come as it opens and that the page before it
 * may not load, brotli.
 *
 * @param tool fits the name of its script
 * @param apart fits the names of the tools that the page has, with this one
 */
export function weighTool(
  html: string,
  read: (address: string) => Buffer,
  tool: RegExp,
  apart: RegExp,
): number {
  const next = leads(read);
  const others = (address: string) => next(address).filter((one) => !apart.test(one));
  const before = new Set(follow(scriptsIn(html), others));
  const entries = follow(scriptsIn(html), next).filter((one) => tool.test(one));
  if (entries.length === 0) throw new Error(`The page leads to no script that fits ${tool}.`);
  const scripts = follow(entries, (address) =>
    addresses(address, importsIn(read(address).toString())),
  ).filter((address) => !before.has(address));
  const sheets = scripts.flatMap((one) =>
    [
      ...read(one)
        .toString()
        .matchAll(/[\w./-]*\/_astro\/[\w.-]+\.css/g),
    ].map(([sheet]) => sheet),
  );
  return sum([...scripts, ...new Set(sheets)].map((address) => brotli(read(address))));
}
