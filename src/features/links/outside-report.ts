import { formatDate, type IsoDate } from '../../lib/dates.ts';
import type { Answer } from './check-outside.ts';
import { hostOf, type OutsideLink } from './outside-links.ts';

/** What an editor does about a link; the order here is the order in the report. */
const groups = {
  mend: 'Mend these: the page is gone',
  look: 'Open these by hand: the site gave no clear answer',
  moved: 'Moved: the page now has another address',
  fine: 'Fine',
  unchecked: 'Not checked',
} as const;

type Group = keyof typeof groups;

/** Puts a link into the group that says what to do about it. */
export function groupOf(url: string, answer: Answer | undefined): Group {
  if (!answer) return 'unchecked';
  if ('failure' in answer) return 'look';
  if (answer.status === 404 || answer.status === 410) return 'mend';
  if (answer.status >= 400) return 'look';
  return sameAddress(url, answer.url) ? 'fine' : 'moved';
}

/** Compares two addresses without what makes no difference to a reader. */
function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) => {
    const { host, pathname, search } = new URL(url);
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  };
  return plain(a) === plain(b);
}

/** Writes the report on outside links as Markdown. */
export function outsideReport(
  links: readonly OutsideLink[],
  found: ReadonlyMap<string, Answer>,
  offline: boolean,
  today: IsoDate,
): string {
  // A failure says nothing about a link where nothing at all could be reached.
  const answers = offline ? new Map<string, Answer>() : found;
  const grouped = Map.groupBy(links, ({ url }) => groupOf(url, answers.get(url)));
  const hosts = new Set(links.map(({ url }) => hostOf(url))).size;
  const intro = offline
    ? 'There was no connection, so these links are listed but not checked. Try again with one.'
    : 'Many sites turn programs away (status 401, 403 or 429) and still work for readers: open those by hand. A page that is fine here can still say something new, so a check of a fact means reading it.';
  const parts = (Object.keys(groups) as Group[]).flatMap((group) => {
    const members = grouped.get(group) ?? [];
    if (members.length === 0) return [];
    return [`## ${groups[group]} (${members.length})`, members.map(entry).join('\n')];
  });
  return `${[
    '# Links to other sites',
    `${formatDate(today)}: ${links.length} addresses on ${hosts} sites.`,
    intro,
    ...parts,
  ].join('\n\n')}\n`;

  function entry({ url, places }: OutsideLink): string {
    const answer = answers.get(url);
    const said = !answer ? '' : 'failure' in answer ? `${answer.failure}: ` : `${answer.status}: `;
    const now =
      answer && 'url' in answer && groupOf(url, answer) === 'moved'
        ? [`  - now at <${answer.url}>`]
        : [];
    return [`- ${said}<${url}>`, ...now, ...places.map((place) => `  - in ${place}`)].join('\n');
  }
}
