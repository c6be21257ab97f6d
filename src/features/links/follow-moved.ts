import { href } from '../../lib/site.ts';

/** Leads on to where an old fragment's part stands now; stays where nothing is known of it. */
export async function followMoved(id: string): Promise<void> {
  try {
    const answer = await fetch(href('go/moved.json'));
    if (!answer.ok) return;
    const moved = (await answer.json()) as Record<string, string>;
    const to = Object.hasOwn(moved, id) ? moved[id] : undefined;
    // Replaced, so that “back” leads to where the reader came from.
    if (to) location.replace(href(to.slice(1)));
  } catch {
    // Without a connection the reader is still on the right page.
  }
}
