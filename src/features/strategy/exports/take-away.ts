import type { IsoDate } from '../../../lib/dates.ts';
import type { NamedPartner } from '../../partners/my-partner.ts';
import type { SavedCommitment } from '../saved-commitment.ts';

/** Looks interface words up, as `say` of `lib/words.ts` does; the words of exports start `export.`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What a reader takes away, from which every export is made. */
export type TakeAway = {
  /** In the reader's order. */
  commitments: readonly SavedCommitment[];
  partners: readonly NamedPartner[];
  /** When each commitment was last changed, by its id: an ISO time. */
  changedAt: Readonly<Record<string, string>>;
  today: IsoDate;
  /** Whether the reader chose to take notes along. */
  notes: boolean;
  say: Say;
};
