import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems keep a Chromium or Chrome. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a browser for the journeys: Playwright's own Chromium if it is there, else the system's.
 *
 * @returns {string | undefined} path of the program
 */
export function findBrowser() {
  return [chromium.executablePath(), ...installed].find((path) => existsSync(path));
}

/**
 * Installs a browser where there is none: Playwright's, else the system's package.
 *
 * @returns {string | undefined} path of the program; undefined where nothing could be installed
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const root = process.getuid?.() === 0;
  const attempts = [
    ['npx', ['playwright', 'install', ...(root ? ['--with-deps'] : []), 'chromium']],
    ...(root
      ? [
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', 'chromium']],
        ]
      : []),
  ];
  console.log('Installing a browser for the journeys …');
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    const now = findBrowser();
    if (now) return now;
  }
  console.error('No browser could be installed. Install Chromium or Chrome, then try again.');
  return undefined;
}
