import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLost, formatProblems, publishedPages } from '../features/links/ledger.ts';
import moved from '../features/links/moved.json' with { type: 'json' };
import { checkMoved, type Moved } from '../features/links/moved.ts';
import published from '../features/links/published.json' with { type: 'json' };
import { readSite } from '../features/links/read-built.ts';
import { shortPages, type Served } from '../features/links/short-pages.ts';

/**
 * Holds each build to every address and id that readers have been given, and writes a small page
 * for each short and each old address.
 *
 * @throws where something published is lost, or the map of moved things is wrong
 */
export function publishedLinks(served: Served): AstroIntegration {
  const map: Moved = moved;
  return {
    name: 'published-links',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // The pages themselves come with the build; while authors write, the ledger knows enough.
        const pages = publishedPages(published);
        server.middlewares.use((request, response, next) => {
          const id = /\/go\/([^/?#]+)\/?$/.exec(request.url ?? '')?.[1] ?? '';
          const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
          if (!page) return next();
          response.writeHead(302, { Location: `${served.base}${page.slice(1)}#${id}` }).end();
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = readSite(folder);
        const lost = [...checkMoved(map, site.built), ...findLost(published, map, site.built)];
        if (lost.length > 0) throw new Error(formatProblems(lost));
        for (const { path, text } of shortPages(site, published, map, served)) {
          const file = join(folder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        for (const [from, to] of Object.entries(map.pages)) {
          if (!from.endsWith('/')) copyFileSync(join(folder, to), join(folder, from));
        }
      },
    },
  };
}
