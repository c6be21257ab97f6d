import { atom } from 'nanostores';

/** A message at the foot of the screen. */
export type Notice = {
  id: number;
  /** Notices of one kind replace each other. */
  kind: string;
  text: string;
  /** A button beside the text. */
  action?: { label: string; run: () => void };
  /** Text for the reader to select and copy by hand. */
  selectable?: string;
  /** Stays until the reader closes it, because it offers something or warns. */
  stays: boolean;
};

let last = 0;

/** The messages on the screen, oldest first. */
export const $notices = atom<readonly Notice[]>([]);

/** Shows a message; it takes the place of an earlier one of its kind. */
export function notify(notice: Omit<Notice, 'id'>): void {
  const others = $notices.get().filter(({ kind }) => kind !== notice.kind);
  $notices.set([...others, { ...notice, id: ++last }]);
}

/** Takes a message away. */
export function dismiss(id: number): void {
  $notices.set($notices.get().filter((notice) => notice.id !== id));
}

/** Takes away the messages of one kind, because they are no longer true. */
export function retract(kind: string): void {
  const others = $notices.get().filter((notice) => notice.kind !== kind);
  if (others.length !== $notices.get().length) $notices.set(others);
}
