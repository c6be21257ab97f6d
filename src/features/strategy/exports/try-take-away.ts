import words from '../../../content/i18n/en-GB.json' with { type: 'json' };
import { createWording } from '../../../lib/words.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { reading, trial } from '../try-commitment.ts';
import type { TakeAway } from './take-away.ts';

/** The words that readers get, for tests. */
export const say = createWording(words, 'en-GB');

/** A firm promise with two readings, for tests. */
export const training: SavedCommitment = trial({
  id: 'a1',
  partner: 'p1',
  said: 'We’re right behind you.',
  action: 'Train all 40 response officers in two hours before a shift.',
  ownerRole: 'Hate crime lead',
  ownerContact: 'J. Example',
  agreedOn: '2026-11-01',
  dueOn: '2027-03-31',
  milestoneOn: '2027-01-31',
  measure: 'Share of officers who can name both ways to flag a hate crime',
  evidence: 'Short quiz before and after, and again at three months',
  baselineValue: '20%',
  target: '90%',
  unit: '%',
  resourceStatus: 'agreed',
  resourceNote: 'Two hours of paid time each',
  record: 'minuted',
  reviewOn: '2027-04-20',
  reviewForum: 'Partnership meeting, item 2',
  ifMissed: 'If fewer than 30 are trained by then',
  thenWeWill: 'we write for new dates',
  notes: 'They were short of time.\nRing on Monday.',
  readings: [
    reading('2026-11-10', 25, { note: 'First quiz.', link: 'https://example.org/quiz' }),
    reading('2026-11-20', '31.5', { note: 'Second quiz.', reply: 'Slower than hoped.' }),
  ],
});

/** Talk of another partner’s, for tests. */
export const talk: SavedCommitment = trial({
  id: 'b2',
  partner: 'p2',
  said: 'Leave it with us.',
  action: 'Be supportive',
  agreedOn: '2026-11-02',
  dueOn: '',
  baselineStatus: 'unknown',
  baselineValue: '',
  target: '',
});

/** What a reader with two partners takes away on 22 November 2026, for tests. */
export const takeAway = (fields: Partial<TakeAway> = {}): TakeAway => ({
  commitments: [training, talk],
  partners: [
    { id: 'p1', name: 'Northtown Police', type: 'police', nation: '', contact: '', order: 1 },
    { id: 'p2', name: 'Northtown Café', type: '', nation: '', contact: 'By a visit.', order: 2 },
  ],
  changedAt: { a1: '2026-11-20T10:00:00.000Z', b2: '2026-11-21T12:30:15.500Z' },
  today: '2026-11-22',
  notes: false,
  say,
  ...fields,
});
