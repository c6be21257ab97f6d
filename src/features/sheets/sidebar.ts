import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { frontmatter } from '../../lib/frontmatter.ts';
import { sheetGroups, type Sheet } from './sheet.schema.ts';

const folder = join(process.cwd(), 'src/content/docs/sheets');

/** Reads a sheet's own frontmatter; what can't be read is left to the check of authors' mistakes. */
function readSheet(path: string): Sheet | undefined {
  try {
    return parse(frontmatter(readFileSync(path, 'utf8')).yaml)?.sheet as Sheet | undefined;
  } catch {
    return undefined;
  }
}

/** Lists the sheets for the menu, by group and number, so that a new sheet needs no other change. */
export function sheetSidebar() {
  const sheets = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({
      slug: `sheets/${file.replace(/\.mdx$/, '')}`,
      sheet: parse(frontmatter(readFileSync(join(folder, file), 'utf8')).yaml)?.sheet as
        Sheet | undefined,
    }))
    .flatMap(({ slug, sheet }) => (sheet ? [{ slug, sheet }] : []))
    .sort((a, b) => a.sheet.number - b.sheet.number);

  return sheetGroups
    .map((group) => ({
      label: words[`group.${group}`],
      items: sheets
        .filter(({ sheet }) => sheet.group === group)
        .map(({ slug, sheet }) => ({
          slug,
          label: words['sheet.navLabel']
            .replace('{{number}}', String(sheet.number))
            .replace('{{short}}', sheet.short),
        })),
    }))
    .filter(({ items }) => items.length > 0);
}
