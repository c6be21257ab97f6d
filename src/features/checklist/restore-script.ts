import { erasedKey, journalKey } from '../../storage/keys.ts';
import { saveFirst } from '../../storage/saved.ts';
import { keepEarlyTicks } from './early-ticks.ts';
import { scopeIn } from './scope.ts';
import { restoreStates, showStates } from './show-states.ts';
import { tickPrefix } from './tick.ts';

const scope = `(${scopeIn})(location.search)`;

/**
 * Source text of a function that is given a printed list, and shows what is saved of it for the group
 * or the partner that the address names; for an inline script.
 */
export const restoreList = `(list)=>(${restoreStates})(list,"${tickPrefix}"+${scope}+":",${showStates})`;

/** Source text that saves the first ticks on a page before any script has loaded; for the same. */
export const saveFirstTicks = `(${keepEarlyTicks})(${scope},${saveFirst},${JSON.stringify([journalKey, erasedKey])})`;
