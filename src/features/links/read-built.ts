import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuilt, type Built } from './built-ids.ts';

/** A built site: every file, the HTML pages among them, and all that links may lead to. */
export type ReadSite = { pages: Map<string, string>; files: Set<string>; built: Built };

/** Reads the built site in a folder. */
export function readSite(folder: string): ReadSite {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const pages = new Map(
    files
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  return { pages, files: new Set(files), built: readBuilt(pages, files) };
}
