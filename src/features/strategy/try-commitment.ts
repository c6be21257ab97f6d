import { emptyCommitment, type Reading, type SavedCommitment } from './saved-commitment.ts';

/** Makes a reading for tests; its id is its day. */
export const reading = (
  on: string,
  value: number | string,
  more: Partial<Reading> = {},
): Reading => ({
  id: on,
  on,
  value: String(value),
  note: '',
  link: '',
  reply: '',
  ...more,
});

/** Makes a commitment for tests: from 0 to 100 in the hundred days after 1 January 2027. */
export const trial = (fields: Partial<SavedCommitment> = {}): SavedCommitment => ({
  ...emptyCommitment,
  id: 'trial',
  agreedOn: '2027-01-01',
  dueOn: '2027-04-11',
  baselineStatus: 'known',
  baselineValue: '0',
  target: '100',
  readings: [],
  ...fields,
});
