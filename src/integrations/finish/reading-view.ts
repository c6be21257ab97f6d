/*
 * Helps reading views, such as Firefox's, to keep what is text and leave out what is not.
 *
 * They guess by names, and drop what is called “community”, “share” or “contact”, as many parts of
 * this guide are. Names that they trust outweigh those, so each such part gets one as a class.
 * The lists follow Mozilla's Readability 0.6.0 (Apache 2.0), `REGEXPS` in its source.
 *
 * cspell:ignore combx disqus outbrain shoutbox
 */

/** Words in an id or a class for which a reading view leaves out any part. */
const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|pager|pagination|popup|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental/;
/** Words for which it leaves out a heading or a block. */
const negative =
  /com-|contact|hidden|masthead|media|meta|outbrain|promo|scroll|share|shopping|tags|widget/;

const block = /^<(?:div|h\d)\b/;
const tag = /<(?:section|div|details|li|h2|h3|h4|p)\b[^<>]*>/g;

/** Marks the parts of a page's `main` for reading views; boxes beside the text become sections of it. */
export function forReadingViews(html: string): string {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (start < 0 || end < 0) return html;
  const main = html
    .slice(start, end)
    .replace(/<(\/?)aside\b/g, '<$1section')
    .replace(tag, (whole) => {
      const named = / id="([^"]*)"/.exec(whole)?.[1];
      if (!named) return whole;
      const doubted = unlikely.test(named) || (block.test(whole) && negative.test(named));
      return doubted ? withClass(whole, 'content') : whole;
    });
  return html.slice(0, start) + main + html.slice(end);
}

function withClass(whole: string, name: string): string {
  return / class="/.test(whole)
    ? whole.replace(' class="', ` class="${name} `)
    : whole.replace(/^<[\w-]+/, (opening) => `${opening} class="${name}"`);
}
