/* What a build says of addresses where it is told its own, in a folder of a host. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qrPath } from './qr.ts';

const site = 'https://guide.example.org';
const base = '/guide/';
const folder = mkdtempSync(join(tmpdir(), 'talk-to-action-'));

/** Reads a built file; a page by its address from the root. */
function built(path: string): string {
  return readFileSync(join(folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
}

beforeAll(() => {
  // What the test runner says of itself would count as the site's own settings.
  const runners = /^(VITE|VITEST|TEST$|BASE_URL$|MODE$|DEV$|PROD$|SSR$)/;
  const own = Object.entries(process.env).filter(([name]) => !runners.test(name));
  const env: NodeJS.ProcessEnv = {
    ...Object.fromEntries(own),
    PATH: `${join(process.cwd(), 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_URL: site,
    BASE_PATH: base,
    CARDS: '0',
  };
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', folder], {
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a short address', () => {
  let page: HTMLElement;
  beforeAll(() => {
    page = parse(built('9/'));
  });

  test('leads on at once, without scripts or styles', () => {
    const refresh = page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    expect(refresh).toBe('0; url=/guide/sheets/police-and-oversight/');
    expect(page.querySelectorAll('script, style, link[rel=stylesheet], [style]')).toEqual([]);
  });

  test('has a plain link for browsers that stay', () => {
    const link = page.querySelector('body a');
    expect(link?.getAttribute('href')).toBe('/guide/sheets/police-and-oversight/');
  });

  test('names the sheet’s page as the one to keep', () => {
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://guide.example.org/guide/sheets/police-and-oversight/',
    );
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test('is previewed with the sheet’s own words', () => {
    const sheet = parse(built('sheets/police-and-oversight/'));
    const description = (from: HTMLElement) =>
      from.querySelector('meta[name=description]')?.getAttribute('content');
    expect(description(page)).toBe(description(sheet));
    expect(page.querySelector('title')?.text).toBe(sheet.querySelector('h1')?.text.trim());
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en-GB');
  });
});

test('search engines are told of the sheets, not of short addresses or the page to print', () => {
  const listed = [...built('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => address.replace(`${site}${base}`, ''),
  );
  expect(listed).toContain('sheets/police-and-oversight/');
  expect(listed.filter((path) => /^(\d+|go|print)\b/.test(path))).toEqual([]);
});

describe('a printed sheet', () => {
  let sheet: HTMLElement;
  beforeAll(() => {
    sheet = parse(built('sheets/police-and-oversight/'));
  });

  test('says its short address', () => {
    const address = sheet.querySelector('.paper-footer .paper-address')?.text;
    expect(address).toBe('guide.example.org/guide/9/');
  });

  test('has its short address as a QR code', () => {
    const { path } = qrPath('https://guide.example.org/guide/9/');
    expect(sheet.querySelector('.paper-footer .qr path')?.getAttribute('d')).toBe(path);
  });

  test('shows the short addresses of the sheets that it names', () => {
    const link = sheet.querySelector('main a[href="/guide/sheets/safe-working/"]');
    expect(link?.getAttribute('data-paper')).toBe('guide.example.org/guide/18/');
  });
});

test('the whole guide says each sheet’s short address at its head', () => {
  const heads = parse(built('print/')).querySelectorAll('.sheet-head .paper-only');
  expect(heads.map(({ text }) => text)).toEqual(
    Array.from({ length: 18 }, (_, at) => `guide.example.org/guide/${at + 1}/`),
  );
});

test('a page that is no sheet says its own address', () => {
  expect(parse(built('about/privacy/')).querySelector('.paper-address')?.text).toBe(
    'guide.example.org/guide/about/privacy/',
  );
});
