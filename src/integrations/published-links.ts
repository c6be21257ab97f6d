import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findLost, formatProblems } from '../features/links/ledger.ts';
import moved from '../features/links/moved.json' with { type: 'json' };
import { checkMoved } from '../features/links/moved.ts';
import published from '../features/links/published.json' with { type: 'json' };
import { readSite } from '../features/links/read-built.ts';

/** Holds each build to every address and id that readers have been given; stops it otherwise. */
export function publishedLinks(): AstroIntegration {
  return {
    name: 'published-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const { built } = readSite(fileURLToPath(dir));
        const lost = [...checkMoved(moved, built), ...findLost(published, moved, built)];
        if (lost.length > 0) throw new Error(formatProblems(lost));
      },
    },
  };
}
