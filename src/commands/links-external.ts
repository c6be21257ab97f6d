/*
 * `npm run links:external`: asks every link to another site for its status and writes
 * `reports/external-links.md`. For an editor with a connection; never a part of `npm test`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkOutside } from '../features/links/check-outside.ts';
import { outsideLinks } from '../features/links/outside-links.ts';
import { groupOf, outsideReport } from '../features/links/outside-report.ts';
import { localDay } from '../lib/dates.ts';
import { readFacts } from './read-facts.ts';

const report = 'reports/external-links.md';

const content = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src/content', name.replaceAll('\\', '/')))
  // The register's links are known by fact, which tells an editor more than a line.
  .filter((path) => /\.(mdx?|ya?ml|json)$/.test(path) && path !== 'src/content/facts.yaml')
  .sort()
  .map((path) => ({ path, text: readFileSync(join(path), 'utf8') }));
const links = outsideLinks(readFacts(), content);
const urls = links.map(({ url }) => url);

console.log(`Asking ${urls.length} addresses, politely: this takes some minutes …`);
const { answers, offline } = await checkOutside(urls, {
  fetch,
  wait: (milliseconds) => wait(milliseconds),
  limit: 15_000,
  pause: 1_000,
  giveUpAfter: 5,
});
mkdirSync('reports', { recursive: true });
writeFileSync(report, outsideReport(links, answers, offline, localDay(new Date())));

const count = (group: string) =>
  urls.filter((url) => groupOf(url, answers.get(url)) === group).length;
console.log(
  offline
    ? `There seems to be no connection, so nothing was checked. The links are listed in ${report}.`
    : `${count('mend')} to mend, ${count('look')} to open by hand, ${count('moved')} moved, ${count('fine')} fine. See ${report}.`,
);
