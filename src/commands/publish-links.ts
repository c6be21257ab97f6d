/* Builds the site and writes its new addresses and ids into the ledger; those in it stay. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { findNew, withNew, type Ledger } from '../features/links/ledger.ts';
import { readSite } from '../features/links/read-built.ts';

const file = 'src/features/links/published.json';
const folder = 'node_modules/.cache/published-links';

const { status } = spawnSync('astro', ['build', '--outDir', folder], {
  env: { ...process.env, BASE_PATH: '', CARDS: '0' },
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error('The site does not build, so nothing is published.');
  process.exit(1);
}
const ledger = JSON.parse(readFileSync(file, 'utf8')) as Ledger;
const { built } = readSite(folder);
rmSync(folder, { recursive: true, force: true });

const added = findNew(ledger, built);
const text = JSON.stringify(withNew(ledger, built));
writeFileSync(file, await format(text, { parser: 'json', objectWrap: 'preserve', printWidth: 1 }));
console.log(
  added.length > 0
    ? `${added.length} added to ${file}:\n  ${added.join('\n  ')}`
    : 'Nothing is new: every address and id is published already.',
);
