/* Every key that this site can write, for the privacy page; `saved-keys.test.ts` holds it to the code. */
import {
  copiedKey,
  coveredKey,
  erasedKey,
  journalKey,
  knownItemsKey,
  lastMeetingKey,
  leaveKey,
  remindedKey,
  tabOnlyKey,
  themeKey,
} from '../../storage/keys.ts';
import { gatheredKey } from '../links/gathered-key.ts';
import { kinds } from '../backup/kinds.ts';

/** One row of the table: a key, or how keys start; and where it stays how long. */
export type SavedKey = {
  key: string;
  /** Whether more follows, such as an id. */
  isPrefix: boolean;
  /** `device` until deleted, `tab` until the tab is closed, `moment` for less than a second. */
  stays: 'device' | 'tab' | 'moment';
};

const settings = 'tta:set:';

/** All keys, in the order of the table; `wordsFor` finds their words. */
export const savedKeys: readonly SavedKey[] = [
  ...kinds
    .filter(({ prefix }) => prefix !== settings)
    .map(({ prefix }): SavedKey => ({ key: prefix, isPrefix: true, stays: 'device' })),
  ...[knownItemsKey, lastMeetingKey, leaveKey, copiedKey, remindedKey, themeKey].map(
    (key): SavedKey => ({
      key,
      isPrefix: false,
      stays: 'device',
    }),
  ),
  ...[tabOnlyKey, coveredKey, gatheredKey].map((key): SavedKey => ({
    key,
    isPrefix: false,
    stays: 'tab',
  })),
  ...[journalKey, erasedKey].map((key): SavedKey => ({ key, isPrefix: false, stays: 'moment' })),
];

/** Tells whether a key stands in the table. */
export function isListed(key: string): boolean {
  return savedKeys.some((row) => (row.isPrefix ? key.startsWith(row.key) : key === row.key));
}

/** Names the words that say what a key holds; a colon would have a meaning in the names of words. */
export function wordsFor({ key }: SavedKey): string {
  return `privacy.key.${key.replace(/:$/, '').replaceAll(':', '.')}`;
}
