/* Follows every internal link and anchor of the built site in `dist/`, and looks for unpublished ids. */
import { findBrokenLinks } from '../features/links/built-links.ts';
import { findNew } from '../features/links/ledger.ts';
import published from '../features/links/published.json' with { type: 'json' };
import { readSite } from '../features/links/read-built.ts';

const { pages, files, built } = readSite('dist');
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const broken = findBrokenLinks({ pages, files }, base, process.env['SITE_URL']);

for (const { page, link, problem } of broken) console.error(`${page}: ${link}\n  ${problem}`);
console.log(
  broken.length > 0
    ? `${broken.length} broken links on ${pages.size} pages`
    : `Every link and anchor on ${pages.size} pages leads somewhere.`,
);

const added = findNew(published, built);
if (added.length > 0) {
  console.error(
    `${added.length} new addresses or ids are not in the ledger yet:\n  ${added.join('\n  ')}\n→ run: npm run links:publish`,
  );
}
process.exit(broken.length + added.length > 0 ? 1 : 0);
