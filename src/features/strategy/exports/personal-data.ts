import { hasPersonalData } from '../wording.ts';
import { fieldsFor } from './fields.ts';
import type { TakeAway } from './take-away.ts';

/** A place where an email address or a UK phone number stands in what is about to leave. */
export type Found =
  | { commitment: string; field: string }
  | { commitment: string; reading: string; on: string; field: 'note' | 'link' | 'reply' }
  | { partner: string; field: 'name' | 'contact' };

const ofReadings = ['note', 'link', 'reply'] as const;

/**
 * Lists where personal data stands in what is about to leave, by commitment and field.
 *
 * Fields are named as in `fields.ts`, so that `export.field.<field>` says what each is called. How to
 * reach an owner is named too: it is for the reader to judge whether the reader of the file needs it.
 */
export function findPersonalData(take: TakeAway): Found[] {
  const { commitments, partners, notes } = take;
  const fields = fieldsFor(take).filter(({ id }) => id !== 'partner' && !id.startsWith('latest'));
  const inCommitments = commitments.flatMap((commitment): Found[] => {
    const own = fields
      .filter(({ read }) => {
        const value = read(commitment, take);
        return 'text' in value && hasPersonalData(value.text);
      })
      .map(({ id }) => ({ commitment: commitment.id, field: id }));
    const read = commitment.readings.flatMap((reading) =>
      ofReadings
        .filter((field) => (notes || field !== 'note') && hasPersonalData(reading[field]))
        .map((field) => ({
          commitment: commitment.id,
          reading: reading.id,
          on: reading.on,
          field,
        })),
    );
    return [...own, ...read];
  });
  const used = new Set(commitments.map(({ partner }) => partner));
  const inPartners = partners
    .filter(({ id }) => used.has(id))
    .flatMap((partner): Found[] =>
      (notes ? (['name', 'contact'] as const) : (['name'] as const))
        .filter((field) => hasPersonalData(partner[field]))
        .map((field) => ({ partner: partner.id, field })),
    );
  return [...inCommitments, ...inPartners];
}
