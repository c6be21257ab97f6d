import { say } from '../../lib/words.ts';
import { notify } from '../../notices/notices-store.ts';

/** Copies an address and says so; where the browser refuses, shows it for copying by hand. */
export async function copy(address: string, name: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    notify({ kind: 'copied', text: say('js.links.copied', { name }), stays: false });
  } catch {
    const text = say('js.links.copyFailed');
    notify({ kind: 'copied', text, selectable: address, stays: true });
  }
}
