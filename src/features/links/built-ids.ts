/** What an id names; the ledger keeps one group for each. */
export const kinds = [
  'sections',
  'checklists',
  'items',
  'partnerTypes',
  'terms',
  'facts',
  'templates',
  'choices',
  'others',
] as const;

/** One of the kinds of things that have an id. */
export type Kind = (typeof kinds)[number];

/** A published id: what it names, the page that holds it, and its words. */
export type Place = {
  kind: Kind;
  /** Address of the page from the site's root, such as `/sheets/councils/`. */
  page: string;
  /** Where the id leads: the page, with a fragment or a choice where it has one. */
  target: string;
  title: string;
};

/** All that the built site offers to link to. */
export type Built = {
  /** Addresses of pages, such as `/sheets/councils/` and `/8/`. */
  pages: string[];
  /** Addresses of files that readers keep or subscribe to. */
  files: string[];
  ids: Map<string, Place>;
  /** Ids that stand for two things, with the pages of both. */
  doubled: { id: string; pages: [string, string] }[];
};

/** The page that shows every checklist again; an id that stands elsewhere too belongs there. */
const secondHome = '/my-checklists/';

/** The page whose form offers choices that have ids of their own. */
const finder = '/partners/';

/** Opening tags that can hold an id to link to, and those that name one. */
const tag = /<(h2|h3|li|section|a|select|option)\b((?:[^>"]|"[^"]*")*)>/g;

/** Reads the attributes of an opening tag. */
function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g)].map(
      ([, name = '', quoted, plain]) => [name, decode(quoted ?? plain ?? '')],
    ),
  );
}

/** Reads text out of HTML. */
function decode(html: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      decimal || hex
        ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16))
        : (names[name] ?? whole),
    )
    .trim();
}

/** Names the kind of a thing by the tag that holds its id. */
function kindOf(name: string, id: string, attributes: ReadonlyMap<string, string>): Kind {
  if (attributes.has('data-state')) return 'items';
  if (attributes.get('class')?.split(' ').includes('checklist')) return 'checklists';
  for (const [start, kind] of [
    ['term-', 'terms'],
    ['fact-', 'facts'],
    ['template-', 'templates'],
  ] as const) {
    if (id.startsWith(start)) return kind;
  }
  return name.startsWith('h') ? 'sections' : 'others';
}

/** Lists the ids that one page offers, with their places. */
function idsOf(page: string, html: string): [id: string, place: Place][] {
  const main = html.replace(/^[\s\S]*?<main\b/, '<main').replace(/<\/main>[\s\S]*$/, '');
  const text = main.replace(/<(template|dialog)\b[\s\S]*?<\/\1>/g, '');
  const found: [string, Place][] = [];
  const names = new Map<string, string>();
  let question = '';
  for (const { index, 0: whole, 1: name = '', 2: rest = '' } of text.matchAll(tag)) {
    const attributes = attributesOf(rest);
    const id = attributes.get('id') ?? '';
    if (name === 'a') {
      const link = /(?:^#|\/go\/)([^/]+)\/?$/.exec(attributes.get('href') ?? '')?.[1];
      const label = attributes.get('aria-label');
      if (link && label) names.set(link, label.slice(label.indexOf(': ') + 2));
    } else if (name === 'select') {
      question = attributes.get('name') ?? '';
    } else if (name === 'option') {
      const choice = attributes.get('value');
      if (page !== finder || !choice || question === 'kind') continue;
      const title = decode(/[^<]*/.exec(text.slice(index + whole.length))![0]);
      const target = `${page}?${question}=${choice}`;
      found.push([choice, { kind: 'choices', page, target, title }]);
    } else if (id && !id.includes('--') && (name.startsWith('h') || attributes.has('tabindex'))) {
      const heading = name.startsWith('h')
        ? decode(text.slice(index + whole.length).split(`</${name}>`)[0]!)
        : '';
      const kind = kindOf(name, id, attributes);
      found.push([id, { kind, page, target: `${page}#${id}`, title: heading }]);
    }
  }
  for (const [id, place] of found) place.title ||= names.get(id) ?? id;
  const slug = /^\/partners\/([^/]+)\/$/.exec(page)?.[1];
  if (slug) {
    const title = decode(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? slug);
    found.push([slug, { kind: 'partnerTypes', page, target: page, title }]);
  }
  return found;
}

/**
 * Lists everything in the built site that a link may lead to.
 *
 * An id is offered by a heading (`h2`, `h3`), or by a line or a part of the text that takes focus
 * when a reader arrives; ids with two hyphens in a row are for machines.
 *
 * @param pages HTML by path from the root, such as `sheets/councils/index.html`
 * @param paths every built file
 */
export function readBuilt(pages: ReadonlyMap<string, string>, paths: Iterable<string>): Built {
  const built: Built = { pages: [], files: [], ids: new Map(), doubled: [] };
  for (const [path, html] of pages) {
    if (!path.endsWith('index.html') || path.startsWith('go/')) continue;
    if (html.includes('data-redirect')) continue;
    const page = `/${path.replace(/index\.html$/, '')}`;
    built.pages.push(page);
    if (/<meta name="?robots"? content="?noindex/.test(html)) continue;
    for (const [id, place] of idsOf(page, html)) {
      const other = built.ids.get(id);
      if (other && other.page === secondHome) built.ids.set(id, place);
      else if (other && page === secondHome) continue;
      else if (other) built.doubled.push({ id, pages: [other.page, page] });
      else built.ids.set(id, place);
    }
  }
  for (const path of paths) {
    if (/\.(csv|docx|ics|pdf)$|\/[^/]+\.txt$/.test(path)) built.files.push(`/${path}`);
  }
  built.pages.sort();
  built.files.sort();
  return built;
}
