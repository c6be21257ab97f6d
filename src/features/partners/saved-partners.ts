/* The reader's partners as they are saved, to read; `my-partners-store.ts` changes them. */
import { openRecords } from '../../storage/records.ts';
import { partnerPrefix } from './my-partner.ts';

/** The saved records, for the store that changes them. */
export const partnerRecords = openRecords(partnerPrefix);

/** All saved partners by id, also removed and damaged ones. */
export const { $records: $partners, damaged: damagedPartners } = partnerRecords;
