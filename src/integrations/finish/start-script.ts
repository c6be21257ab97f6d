import { isCode, mapScripts, sourceOf } from './page.ts';

/*
 * Scripts marked `data-once` stand wherever a part of a page needs them. A page has each of them once: in
 * its first inline script, or in a file of which all pages of its kind have the same.
 */

/** Takes the scripts marked `data-once` out of a page; returns each one's code once, in their order. */
export function takeOnce(html: string): { html: string; once: string[] } {
  const once = new Set<string>();
  const others = mapScripts(html, ({ attributes, code, whole }) => {
    if (!attributes.includes('data-once')) return whole;
    once.add(code);
    return '';
  });
  return { html: others, once: [...once] };
}

/** Makes what the first script of a page calls when the page has been read. */
export const rouse = /^self\.rouse=\(\)=>\{([\s\S]*)\}$/;

/**
 * Adds code to the first script that stands in a page, so that it costs the policy no hash; what that
 * script calls takes the place of the call.
 */
export function joinFirst(html: string, added: readonly string[]): string {
  if (added.length === 0) return html;
  let isJoined = false;
  return mapScripts(html, ({ attributes, code, whole }) => {
    if (isJoined || !isCode(attributes) || sourceOf(attributes) !== undefined) return whole;
    isJoined = true;
    const tasks = added.flatMap((one) => rouse.exec(one)?.[1] ?? []);
    const others = added.filter((one) => !rouse.test(one));
    const first = code.replace('rouse()', () => tasks.join(';') || 'rouse()');
    return `<script${attributes}>${[first, ...others].join(';')}</script>`;
  });
}

/**
 * Links a file with them at a place in a page. What follows waits for it, as it does for the styles there,
 * so it is there before any part that needs it; what stands before is drawn meanwhile. If it hasn't come
 * when the page has been read, it is asked for once more.
 */
export function withStartScript(html: string, at: number, address: string): string {
  const tag = `<script src="${address}"></script>`;
  const again = `self.rouse?rouse():import("${address}").then(()=>rouse())`;
  return html.slice(0, at).replace('rouse()', again) + tag + html.slice(at);
}
