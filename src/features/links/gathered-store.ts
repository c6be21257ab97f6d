import { atom } from 'nanostores';
import { readSession, writeSession } from '../../storage/session.ts';
import {
  decodeGathered,
  encodeGathered,
  withLink,
  withoutLink,
  type Gathered,
} from './gathered.ts';
import { gatheredKey } from './gathered-key.ts';

/** The links that the reader has gathered for one email, in this tab. */
export const $gathered = atom<readonly Gathered[]>(decodeGathered(readSession(gatheredKey)));

function keep(links: readonly Gathered[]): void {
  writeSession(gatheredKey, encodeGathered(links));
  $gathered.set(links);
}

/** Adds a link to the email. */
export function gather(link: Gathered): void {
  keep(withLink($gathered.get(), link));
}

/** Takes a link out of the email. */
export function takeOut(path: string): void {
  keep(withoutLink($gathered.get(), path));
}

/** Forgets all gathered links. */
export function forgetGathered(): void {
  keep([]);
}

/** Reads the list again, because another page of this tab may have changed it. */
export function refreshGathered(): void {
  $gathered.set(decodeGathered(readSession(gatheredKey)));
}
