import { linkSay } from './link-words.ts';
import { notify } from '../../notices/notices-store.ts';

/** Copies plain text and says so; where the browser refuses, shows it for copying by hand. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notify({ kind: 'copied', text: done, stays: false });
  } catch {
    const refused = linkSay('link.js.links.copyFailed');
    notify({ kind: 'copied', text: refused, selectable: text, stays: true });
  }
}

/** Copies text for programs that keep links live, and as plain text for the others. */
export async function copyRich(html: string, text: string, done: string): Promise<void> {
  try {
    const parts = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
    ]);
    notify({ kind: 'copied', text: done, stays: false });
  } catch {
    // Some browsers copy plain text only.
    await copyText(text, done);
  }
}
