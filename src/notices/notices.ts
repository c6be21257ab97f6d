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

/** The messages on the screen, oldest first. */
export const $notices = atom<readonly Notice[]>([]);

/** Takes a message away. */
export function dismiss(id: number): void {
  $notices.set($notices.get().filter((notice) => notice.id !== id));
}
