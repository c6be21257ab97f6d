/*
 * Names of keys that belong to no feature, and what makes a key ours. A feature names the keys of its
 * own beside what they hold; `src/features/backup/kinds.ts` has them all.
 */

/** Start of every key of this site. */
export const ownPrefix = 'tta:';

/** Start of the keys under which damaged text is kept; the key that held it follows. */
export const asidePrefix = 'tta:damaged:';

/** Key that stands, only while saved work is being replaced, for what was there before. */
export const journalKey = 'tta:restore:journal';

/** Key that is set and removed again at once, to tell other tabs that everything was deleted. */
export const erasedKey = 'tta:erased';

/** Key that says, in this tab's own storage, that nothing is saved on the device. */
export const tabOnlyKey = 'tta:set:tab-only';

/** Key that says, in this tab's own storage, that the reader left quickly. */
export const coveredKey = 'tta:set:covered';

/** Key of the reader's choice to have no button for leaving quickly; the value is `hidden`. */
export const leaveKey = 'tta:set:leave';

/** Key of the time of the last copy that the reader saved, as an ISO time. */
export const copiedKey = 'tta:set:copied-at';

/** Key of what was last said about saving a copy: `{"at":"<ISO time>","times":<number>}`. */
export const remindedKey = 'tta:set:reminded';

/** Key of the day of the reader's last meeting, as `YYYY-MM-DD`, where they chose to keep it. */
export const lastMeetingKey = 'tta:set:last-meeting';

/** Key of what the reader's lists held when they last saw them; `progress/known-items.ts` says how. */
export const knownItemsKey = 'tta:set:known-items';

/** Starlight's key for the theme: `light` or `dark`. */
export const themeKey = 'starlight-theme';

/** Tells whether a key was written by this site or by Starlight, which shows its pages. */
export function isOurs(key: string): boolean {
  return key.startsWith(ownPrefix) || /^(starlight-|sl-)/.test(key);
}
