/*
 * The site as a host serves it from a folder: built with two variables, and a list of lines changed as
 * a year might. The site of today stands beside it, outside the folder, so that one browser can go from
 * the older edition to the newer.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { readChecklist } from './guide.ts';
import { test as base } from './test.ts';

/** Where the site believes it is. */
export const site = 'https://guide.example.org';
export const folder = '/guide/';

/** A built site: its folder on disk, and where it is served for the test. */
export type Served = { disk: string; url: string };

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** The list that the newer edition changes, and how. */
export const changed = (() => {
  const list = readChecklist('first-contact');
  const [retired, reworded] = list.items as [Item, Item];
  const why = 'For the journey from one edition to the next.';
  return {
    list,
    retired,
    reworded,
    label: 'Say it in other words',
    added: [
      { id: 'contact-added-first', label: 'Do the first new thing', why },
      { id: 'contact-added-second', label: 'Do the second new thing', why },
    ],
  };
})();
type Item = ReturnType<typeof readChecklist>['items'][number];

/** Writes the lists of the newer edition into a folder. */
function writeNewer(lists: string): void {
  const { list, retired, reworded, label, added } = changed;
  cpSync('src/content/checklists', lists, { recursive: true });
  const { id, ...fields } = list;
  const items = list.items.map((item) =>
    item === retired
      ? { ...item, retired: '2027-03-01' }
      : item === reworded
        ? { ...item, label }
        : item,
  );
  // JSON is YAML too, with its dates in quotes.
  const text = JSON.stringify({ ...fields, items: [...items, ...added] });
  writeFileSync(join(lists, `${id}.yaml`), text);
}

function build(): string {
  const disk = mkdtempSync(join(tmpdir(), 'talk-to-action-'));
  const lists = `${disk}-lists`;
  writeNewer(lists);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    SITE_URL: site,
    BASE_PATH: folder,
    CHECKLISTS: lists,
  };
  delete env['CARDS'];
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'build', '--', '--outDir', disk],
    {
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  rmSync(lists, { recursive: true });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return disk;
}

/**
 * Serves a folder as hosts of plain files do: `index.html` for a folder, `404.html` for the rest. What
 * is outside the site's own folder is the site of today.
 */
function serve(disk: string) {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, site).pathname);
    const [from, rest] = path.startsWith(folder)
      ? [disk, path.slice(folder.length)]
      : ['dist', path.slice(1)];
    const file = join(from, rest.replace(/(^|\/)$/, '$1index.html'));
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(body);
    } catch {
      const body = readFileSync(join(disk, '404.html'));
      response.writeHead(404, { 'Content-Type': types['.html'] }).end(body);
    }
  });
}

/** Adds files to a built site, by path from its root. */
export function addFiles(disk: string, files: readonly { path: string; text: string }[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), text);
  }
}

/** Journeys through the site in a folder; built once for all of them. */
export const test = base.extend<object, { served: Served }>({
  served: [
    // Playwright wants a pattern here, to see what the fixture needs.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const disk = build();
      const server = serve(disk);
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      const { port } = server.address() as AddressInfo;
      await use({ disk, url: `http://localhost:${port}${folder}` });
      server.closeAllConnections();
      server.close();
      rmSync(disk, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ served }, use) => use(served.url),
});
