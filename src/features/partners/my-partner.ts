/*
 * A partner of the reader: one real body, such as “Northtown Police”.
 *
 * Key: `tta:partner:<id>`; the value is a record as in `storage/record.ts` with the fields below.
 */
import { isLive, type StoredRecord } from '../../storage/record.ts';

/** Start of the keys of the reader's partners. */
export const partnerPrefix = 'tta:partner:';

/** What the reader says of one partner; every text may be empty but the name. */
export type MyPartner = {
  name: string;
  /** Slug of a partner type, such as `police`, or empty. */
  type: string;
  /** `england`, `wales`, `scotland`, `northern-ireland` or empty. */
  nation: string;
  /** How contact was made. */
  contact: string;
  /** Place in the reader's list; smaller comes first. */
  order: number;
};

/** A partner with its id. */
export type NamedPartner = MyPartner & { id: string };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads the live partners out of saved records, in the reader's order. */
export function partnersOf(
  records: Readonly<Record<string, StoredRecord | undefined>>,
): NamedPartner[] {
  return Object.entries(records)
    .flatMap(([id, record]) =>
      isLive(record)
        ? [
            {
              id,
              name: text(record['name']),
              type: text(record['type']),
              nation: text(record['nation']),
              contact: text(record['contact']),
              order: Number.isFinite(record['order']) ? (record['order'] as number) : 0,
            },
          ]
        : [],
    )
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
