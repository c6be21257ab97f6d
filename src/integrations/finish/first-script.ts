import { isCode, mapScripts, sourceOf } from './page.ts';

/** Makes what the first script of a page calls when the page has been read. */
const rouse = /^self\.rouse=\(\)=>\{([\s\S]*)\}$/;

/**
 * Joins the scripts marked `data-once`, which stand wherever a part of a page needs them, to the first
 * that stands in the page, each once: so they cost the policy no hash. What that script calls takes the
 * place of the call.
 */
export function joinFirst(html: string): string {
  const once = new Set<string>();
  const others = mapScripts(html, ({ attributes, code, whole }) => {
    if (!attributes.includes('data-once')) return whole;
    once.add(code);
    return '';
  });
  if (once.size === 0) return html;
  const tasks = [...once].flatMap((one) => rouse.exec(one)?.[1] ?? []);
  const added = [...once].filter((one) => !rouse.test(one));
  let isJoined = false;
  return mapScripts(others, ({ attributes, code, whole }) => {
    if (isJoined || !isCode(attributes) || sourceOf(attributes) !== undefined) return whole;
    isJoined = true;
    const first = code.replace('rouse()', () => tasks.join(';') || 'rouse()');
    return `<script${attributes}>${[first, ...added].join(';')}</script>`;
  });
}
