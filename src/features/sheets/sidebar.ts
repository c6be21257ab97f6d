import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import type { SheetFile } from './read-sheets.ts';
import { sheetGroups } from './sheet.schema.ts';

/** Lists the sheets for the menu, by group and number, so that a new sheet needs no other change. */
export function sheetSidebar(sheets: readonly SheetFile[]) {
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
