/*
 * The site in a language with longer words, built from a copy of the sources in which only the
 * catalogue of words is another: no build of the guide itself can pick it up.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveBuilt } from '../../commands/serve-built.ts';
import { lengthenAll } from './pseudo-words.ts';
import { test as base } from './test.ts';

/** The built site: its folder on disk, and its address for the test. */
export type OtherLanguage = { disk: string; url: string };

const catalogue = 'src/content/i18n/en-GB.json';

function build(): { root: string; disk: string } {
  // Within the project, so that packages are found as they are for the sources themselves.
  mkdirSync('test-results', { recursive: true });
  const root = mkdtempSync(join('test-results', 'other-language-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(root, part), { recursive: true });
  }
  const words = JSON.parse(readFileSync(catalogue, 'utf8')) as Record<string, string>;
  writeFileSync(join(root, catalogue), JSON.stringify(lengthenAll(words)));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    // Pictures of pages hold no word of the catalogue but the site's name.
    env: { ...process.env, CARDS: '0', BASE_PATH: '' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return { root, disk: join(root, 'dist') };
}

/** Journeys through the site in another language; built once for all of them. */
export const test = base.extend<object, { other: OtherLanguage }>({
  other: [
    // Playwright wants a pattern here, to see what the fixture needs.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { root, disk } = build();
      const { address, stop } = await serveBuilt(disk, '/');
      await use({ disk, url: address });
      stop();
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ other }, use) => use(other.url),
});
