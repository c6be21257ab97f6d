/*
 * Makes sure that the packages of package-lock.json are installed. Runs before anything is: plain
 * JavaScript for Node 20, with nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Reads a lock file's packages; an absent or broken file has none. */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Tells whether node_modules holds what package-lock.json asks for. */
function installed() {
  const wanted = Object.entries(packages('package-lock.json')).filter(([path]) => path !== '');
  const present = packages('node_modules/.package-lock.json');
  return wanted.every(([path, { version, optional }]) =>
    path in present ? present[path].version === version : optional,
  );
}

/** Installs what is missing; ends the program with npm's own error where that fails. */
export function ready() {
  if (installed()) return;
  console.log('Installing packages (the first time takes a minute or two) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('\nInstalling failed. Check your connection, then run the same command again.');
    process.exit(status ?? 1);
  }
}

ready();
