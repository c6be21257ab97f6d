/* What changes the reader's partners, one key each; `my-partner.ts` says what a value looks like. */
import { createRecordStore, newId } from '../../storage/record-store.ts';
import { partnersOf, type MyPartner } from './my-partner.ts';
import { $partners, partnerRecords } from './saved-partners.ts';

const store = createRecordStore(partnerRecords);

/** Adds a partner at the end of the list and returns its id. */
export function addPartner(partner: Omit<MyPartner, 'order'>): string {
  const id = newId();
  const last = partnersOf($partners.get()).at(-1);
  store.change(id, { ...partner, order: (last?.order ?? 0) + 1 });
  return id;
}

/** Changes what is said of a partner. */
export const changePartner: (id: string, changes: Partial<MyPartner>) => void = store.change;

/** Removes a partner and returns what `putPartnerBack` needs. */
export const removePartner = (id: string) => store.remove([id]);

/** Puts a removed partner back. */
export const putPartnerBack = store.putBack;
