/**
 * Classes by which the journeys in `e2e/` and the commands find parts of a page: their names stay as
 * they are. All others are shortened, so a journey that needs one more adds it here.
 */
export const keptClasses: readonly string[] = [
  'checklist-head',
  'commitment',
  'copy-link',
  'do-next',
  'heading',
  'nation',
  'notice',
  'paper-address',
  'paper-footer',
  'paper-only',
  'partner-card',
  'partner-group',
  'qr',
  'sheet-head',
  'sl-skip-link',
  'sources',
  'sr-only',
  'table-room',
  'take-ways',
  'talk-to-action',
  'template',
  'uncover',
  'verdict-bar',
];
