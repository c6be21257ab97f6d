import { localDay } from '../../lib/dates.ts';
import type { NamedPartner } from '../partners/my-partner.ts';
import { putPartnerBack, removePartner } from '../partners/my-partners-store.ts';
import {
  changeCommitment,
  duplicateCommitment,
  putCommitmentsBack,
  removeCommitments,
  swapCommitments,
} from './commitments-store.ts';
import { tell, tellWithUndo } from './plan-notices.ts';
import { planSay } from './plan-words.ts';
import { commitmentsOf } from './saved-commitment.ts';
import { $commitments } from './saved-commitments.ts';

/** Does what a reader has chosen in the menu of a commitment’s row. */
export function actOnRow(act: string, id: string, after: () => void): void {
  const all = commitmentsOf($commitments.get());
  const commitment = all.find((one) => one.id === id);
  if (!commitment) return;
  if (act === 'duplicate') {
    duplicateCommitment(id);
    tell('duplicated', false);
  } else if (act === 'delete') {
    const removed = removeCommitments([id]);
    tellWithUndo('deleted', () => {
      putCommitmentsBack(removed);
      after();
    });
  } else if (act === 'archive') {
    const { archivedOn } = commitment;
    changeCommitment(id, { archivedOn: archivedOn ? '' : localDay(new Date()) });
    tellWithUndo(archivedOn ? 'unarchived' : 'archived', () => {
      changeCommitment(id, { archivedOn });
      after();
    });
  } else {
    const own = all.filter((one) => one.partner === commitment.partner && !one.archivedOn);
    const other = own[own.indexOf(commitment) + (act === 'up' ? -1 : 1)];
    if (other) swapCommitments(commitment, other);
    tell(`${other ? 'moved' : 'atEnd'}.${act}`, false);
  }
}

/** Removes a partner with all that is its own; the message says what went and takes it back. */
export async function removeWithCommitments(
  partner: NamedPartner,
  after: () => void,
): Promise<void> {
  const { removeListsOf } = await import('../checklist/remove-lists.ts');
  const own = commitmentsOf($commitments.get()).filter((one) => one.partner === partner.id);
  const commitments = removeCommitments(own.map(({ id }) => id));
  const lists = removeListsOf(partner.id);
  const removed = removePartner(partner.id);
  after();
  tellWithUndo(
    'partnerRemoved',
    () => {
      putPartnerBack(removed);
      putCommitmentsBack(commitments);
      lists.putBack();
      after();
    },
    {
      name: partner.name,
      what: new Intl.ListFormat(document.documentElement.lang).format([
        planSay('plan.js.commitments', { count: own.length }),
        ...(['ticks', 'notes'] as const)
          .filter((kind) => lists[kind] > 0)
          .map((kind) => planSay(`plan.js.${kind}`, { count: lists[kind] })),
      ]),
    },
  );
}
