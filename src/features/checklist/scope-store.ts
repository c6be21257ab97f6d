/* Whom the lists of this page are for; `scope.ts` says how the address tells it. */
import { atom } from 'nanostores';
import { decodeRecord, isLive } from '../../storage/record.ts';
import { readText } from '../../storage/settings.ts';
import { groupScope, scopeIn } from './scope.ts';

/** Finds the scope that the address asks for; one whose partner isn't saved here is the group. */
function startScope(): string {
  const scope = scopeIn(globalThis.location?.search ?? '');
  const text = scope === groupScope ? undefined : readText(`tta:partner:${scope}`);
  return text !== undefined && isLive(decodeRecord(text)) ? scope : groupScope;
}

/** The scope of this page: `group`, or the id of one of the reader's partners. */
export const $scope = atom(startScope());

/** Turns all lists of this page to the group or to a partner, and says so in the address. */
export function setScope(scope: string): void {
  const address = new URL(location.href);
  if (scope === groupScope) address.searchParams.delete('for');
  else address.searchParams.set('for', scope);
  history.replaceState(history.state, '', address);
  $scope.set(scope);
}
