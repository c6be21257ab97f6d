import { getCollection } from 'astro:content';
import { href } from '../../lib/site.ts';
import { allChecklists } from '../checklist/checklists.ts';
import type { ListSummary } from './carry-on.ts';

/** Describes every checklist for scripts, each with the page where it stands in its sheet. */
export async function listSummaries(): Promise<ListSummary[]> {
  const sheets = (await getCollection('docs')).filter(({ data }) => data.sheet);
  return (await allChecklists()).map(({ id, title, sheet, items }) => {
    const home = sheets.find(({ body }) => body?.includes(`<Checklist id="${id}"`));
    const lines = (isRetired: boolean) =>
      items
        .filter(({ retired }) => (retired !== undefined) === isRetired)
        .map(({ id: item, label }) => ({ id: item, label }));
    return {
      id,
      title,
      href: href(home ? `${home.id}/` : 'my-checklists/'),
      sheet,
      sheetTitle: sheets.find(({ data }) => data.sheet?.number === sheet)?.data.title ?? '',
      items: lines(false),
      retired: lines(true),
    };
  });
}
