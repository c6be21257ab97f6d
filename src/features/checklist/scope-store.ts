/* Whom the lists of this page are for; `scope.ts` says how the address tells it. */
import { atom } from 'nanostores';
import { readText } from '../../storage/settings.ts';
import { groupScope, partnerInAddress } from './scope.ts';

/** The scope of this page: `group`, or the id of one of the reader's partners. */
export const $scope = atom(
  partnerInAddress(globalThis.location?.search ?? '', readText)?.id ?? groupScope,
);

/** Turns all lists of this page to the group or to a partner, and says so in the address. */
export function setScope(scope: string): void {
  const address = new URL(location.href);
  if (scope === groupScope) address.searchParams.delete('for');
  else address.searchParams.set('for', scope);
  history.replaceState(history.state, '', address);
  $scope.set(scope);
}
