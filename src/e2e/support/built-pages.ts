import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lists the paths of all built pages but those that only lead on, such as `./` and `404.html`. */
export function builtPages(): string[] {
  return (
    readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      // Pages that only lead on have a journey of their own.
      .filter((path) => path.endsWith('.html') && !/^(go|\d+)\//.test(path))
      .map((path) => path.replace(/(^|\/)index\.html$/, '$1') || './')
      .sort()
  );
}

/** Reads the HTML of a built page. */
export function readPage(path: string): string {
  return readFileSync(join('dist', path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
}
