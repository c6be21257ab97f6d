/** A page that only leads on: a short address, or the old one of what has moved. */
export type LeadOn = {
  /** Where it leads, under the base path; a fragment may follow. */
  address: string;
  /** The address to keep: absolute where the site knows its own. */
  canonical: string;
  /** Name of the target, shown in link previews and as the plain link. */
  title: string;
  /** Neutral sentence for link previews. */
  description: string;
  /** Address of the icon. */
  icon: string;
  /** More tags for link previews, as HTML. */
  preview?: string;
  /** Takes along the fragment of an old address, where scripts run. */
  keepsFragment?: boolean;
};

/** Writes text for HTML, also between double quotes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Leads on with the fragment; the same text on every page, so that a policy can name it once. */
const withFragment =
  'addEventListener("DOMContentLoaded",()=>location.replace(document.querySelector("a").href+location.hash))';

/**
 * Writes a page that leads on at once, without scripts or styles.
 *
 * Where a browser doesn't follow, the plain link does. What mail programs and chats preview is the
 * target's own words. Only a page that keeps fragments has a script, and does without it too.
 */
export function leadOnPage(page: LeadOn): string {
  const address = escape(page.address);
  const title = escape(page.title);
  const description = escape(page.description);
  const refresh = `<meta http-equiv="refresh" content="0; url=${address}">`;
  return [
    '<!doctype html><html lang="en-GB"><head><meta charset="utf-8">',
    page.keepsFragment
      ? `<script>${withFragment}</script><noscript>${refresh}</noscript>`
      : refresh,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>${title}</title><meta name="description" content="${description}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    page.preview ?? '',
    `<link rel="icon" href="${escape(page.icon)}" type="image/svg+xml">`,
    `<link rel="canonical" href="${escape(page.canonical)}">`,
    `</head><body><main><p><a href="${address}"${page.keepsFragment ? ' data-redirect' : ''}>`,
    `${title}</a></p></main></body></html>\n`,
  ].join('');
}

/** What a short link to a page says of it, read from the page's own head. */
export function previewOf(html: string): { title: string; description: string; preview: string } {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = [...head.matchAll(/<meta\b(?:[^>"]|"[^"]*")*>/g)].map(([tag]) => tag);
  const named = (name: string) => tags.find((tag) => tag.includes(`"${name}"`)) ?? '';
  const plain = (text = '') =>
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const content = (tag: string) => plain(/content="([^"]*)"/.exec(tag)?.[1]);
  return {
    // A page’s title ends with the name of the site.
    title: plain(/<title>([^<]*?)(?: \| [^|<]*)?<\/title>/.exec(head)?.[1]),
    description: content(named('description')),
    preview: tags.filter((tag) => /"(og:(image|site_name)|twitter:card)/.test(tag)).join(''),
  };
}
