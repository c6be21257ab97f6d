import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { sleeperIn } from './finish/asleep.ts';

/** Pages that only lead on: the worker answers for them from one map. */
const leadsOn = /^(?:go\/.+|\d+)\/index\.html$/;

/** What no reader needs without a connection: pictures for link previews, Pagefind's other faces. */
const leftOut =
  /^(?:cards\/|sitemap|robots\.txt|_headers|sw\.js|pagefind\/pagefind-(?:ui|modular-ui|component-ui|highlight))/;

const worker = new URL('../features/offline/worker.js', import.meta.url);

/**
 * Writes the service worker of a built site, with the list of its files and the map of its short
 * links. Runs last, when every file is as the host will serve it.
 *
 * @param base folder that the site is served from, with a slash at both ends
 */
export function offline(base: string): AstroIntegration {
  const source = readFileSync(worker, 'utf8');
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { count, bytes } = writeWorker(fileURLToPath(dir), base, source);
        logger.info(`${count} files to keep, ${(bytes / 1e6).toFixed(1)} MB to load.`);
      },
    },
  };
}

/** Writes `sw.js` into a built site's folder; returns how much it keeps. */
export function writeWorker(
  folder: string,
  base: string,
  source: string,
): { count: number; bytes: number } {
  const read = (path: string) => readFileSync(join(folder, path));
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
  const links = Object.fromEntries(
    all.filter((path) => leadsOn.test(path)).map((path) => [shortOf(path), targetIn(read(path))]),
  );
  const linksText = JSON.stringify(links);
  const linksPath = `_astro/links.${hash(Buffer.from(linksText)).slice(0, 8)}.json`;
  writeFileSync(join(folder, linksPath), linksText);

  const kept = [...all.filter((path) => !leadsOn.test(path) && !leftOut.test(path)), linksPath];
  const bytes = kept.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
  /** Scripts that pages load when the reader comes to need them. */
  const sleepers = new Set<string | undefined>();
  for (const path of kept.filter((one) => one.endsWith('.html'))) {
    const html = read(path).toString();
    sleepers.add(sleeperIn(html)?.slice(base.length));
    if (!html.includes('<keep-guide')) continue;
    writeFileSync(join(folder, path), html.replace('data-bytes="0"', `data-bytes="${bytes}"`));
  }
  const files = Object.fromEntries(kept.map((path) => [path, hash(read(path))]));
  // What the first use of any page may ask for.
  const core = kept.filter(
    (path) =>
      path === '404.html' ||
      path === linksPath ||
      path.startsWith('_astro/all.') ||
      sleepers.has(path),
  );
  const version = hash(Buffer.from(JSON.stringify(files) + source)).slice(0, 12);
  const build = { version, base, files, core, links: linksPath };
  const { code } = minifySync('sw.js', source, { module: false });
  writeFileSync(join(folder, 'sw.js'), `const build=${JSON.stringify(build)};${code}`);
  return { count: kept.length, bytes };
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Reads the short address from the path of its page. */
function shortOf(path: string): string {
  return path.replace(/\/index\.html$/, '');
}

/** Reads where a page that only leads on leads to. */
function targetIn(html: Buffer): string {
  const target = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html.toString())?.[1] ?? '';
  return target.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}
