import { bringAllStyles } from '../lib/all-styles.ts';
import { $notices, type Notice } from './notices.ts';

let last = 0;

/** Shows a message; it takes the place of an earlier one of its kind. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const others = $notices.get().filter(({ kind }) => kind !== notice.kind);
  $notices.set([...others, { ...notice, id: ++last }]);
  // What shows them comes with the first of them.
  if (typeof customElements === 'undefined') return;
  bringAllStyles();
  void import('./site-notices-element.ts');
}

/** Takes away the messages of one kind, because they are no longer true. */
export function retract(kind: string): void {
  const others = $notices.get().filter((notice) => notice.kind !== kind);
  if (others.length !== $notices.get().length) $notices.set(others);
}
