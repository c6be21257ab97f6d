/* Follows every internal link and anchor of the built site in `dist/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrokenLinks } from '../features/links/built-links.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const pages = new Map(
  files
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join('dist', path), 'utf8')]),
);
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const broken = findBrokenLinks({ pages, files: new Set(files) }, base, process.env['SITE_URL']);

for (const { page, link, problem } of broken) console.error(`${page}: ${link}\n  ${problem}`);
console.log(
  broken.length > 0
    ? `${broken.length} broken links on ${pages.size} pages`
    : `Every link and anchor on ${pages.size} pages leads somewhere.`,
);
process.exit(broken.length > 0 ? 1 : 0);
