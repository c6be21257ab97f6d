import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { readSheets } from './read-sheets.ts';
import { sheetGroups } from './sheet.schema.ts';

/** Lists the sheets for the menu, by group and number, so that a new sheet needs no other change. */
export function sheetSidebar() {
  const sheets = readSheets();
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
