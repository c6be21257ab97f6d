import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the programs stand. */
export type Programs = { firefox: string; driver: string; miniBrowser: string };

/** Debian's packages that have them. */
const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** Finds the programs as Debian places them; undefined where one is missing. */
function findPrograms(): Programs | undefined {
  const found = (name: string) =>
    ['/usr/bin', '/usr/local/bin'].map((folder) => join(folder, name)).find(existsSync);
  const firefox = found('firefox-esr') ?? found('firefox');
  const driver = found('WebKitWebDriver');
  const miniBrowser = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .flatMap((folder) => [`/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`])
        .find(existsSync)
    : undefined;
  if (!firefox || !driver || !miniBrowser || !found('xvfb-run')) return undefined;
  return { firefox, driver, miniBrowser };
}

/** Finds Firefox and WebKit, and installs them first where that is allowed: as root, with apt-get. */
export function ensurePrograms(): Programs | undefined {
  const present = findPrograms();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    ]) {
      spawnSync('apt-get', args, { stdio: 'inherit' });
    }
    const now = findPrograms();
    if (now) return now;
  }
  console.error(
    `Firefox, or WebKit with its driver, is missing. On Debian or Ubuntu install: ${packages.join(' ')}`,
  );
  return undefined;
}
