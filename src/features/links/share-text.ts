/** What a reader passes on: words, and an absolute short address. */
export type Shared = { title: string; summary?: string; address: string };

/** Longest address that common mail programs open whole, in characters. */
export const longestMailto = 1900;

/** Longest summary, in characters. */
const longestSummary = 180;

/** Takes the first sentence of a text for a summary on one line; cuts a long one at a word. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();
  const sentence = /^.{20,}?[.?!…][”’")]*(?= [“‘"(]?\p{Lu}|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= longestSummary) return sentence;
  const cut = sentence.slice(0, longestSummary - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:–-]$/, '')}…`;
}

/** Lists the lines that are passed on: title, summary where there is one, address. */
function linesOf({ title, summary, address }: Shared): string[] {
  return [title, ...(summary && summary !== title ? [summary] : []), address];
}

/** Writes links as plain text, with an empty line between them. */
export function asText(links: readonly Shared[]): string {
  return links.map((link) => linesOf(link).join('\n')).join('\n\n');
}

/** Writes links as HTML, for programs that keep them live. */
export function asHtml(links: readonly Shared[]): string {
  const rows = links.map(
    ({ title, address }) => `<li><a href="${escape(address)}">${escape(title)}</a></li>`,
  );
  return `<ul>${rows.join('')}</ul>`;
}

/** Writes text for HTML, also between double quotes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Makes the address that opens a new email, without a recipient.
 *
 * Lines end in CRLF and everything is percent-encoded, as RFC 6068 asks.
 */
export function mailto(subject: string, links: readonly Shared[]): string {
  const body = asText(links).replaceAll('\n', '\r\n');
  return `mailto:?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Percent-encodes text; half of a character, which can't be sent, is replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
