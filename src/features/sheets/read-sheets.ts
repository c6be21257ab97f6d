import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { frontmatter } from '../../lib/frontmatter.ts';
import type { Sheet } from './sheet.schema.ts';

/** A sheet as it lies on disk; `slug` is its address without the slashes at either end. */
export type SheetFile = { slug: string; title: string; sheet: Sheet; body: string };

/**
 * Reads all sheets in the order of their numbers, for places that Astro’s collections don’t reach.
 *
 * The author-errors check has said what is wrong in a file without a sheet’s frontmatter, which is
 * left out.
 */
export function readSheets(root = process.cwd()): SheetFile[] {
  const folder = join(root, 'src/content/docs/sheets');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const { yaml, body } = frontmatter(readFileSync(join(folder, file), 'utf8'));
      const { title, sheet } = readFields(yaml);
      const slug = `sheets/${file.replace(/\.mdx$/, '')}`;
      return sheet ? [{ slug, title: title ?? '', sheet, body }] : [];
    })
    .sort((a, b) => a.sheet.number - b.sheet.number);
}

/** Reads YAML without complaint: the menu is made before authors' mistakes are told. */
function readFields(yaml: string): Partial<SheetFile> {
  try {
    return (parse(yaml) ?? {}) as Partial<SheetFile>;
  } catch {
    return {};
  }
}
