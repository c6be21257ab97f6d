import { scopeIn } from './scope.ts';
import { restoreStates, showStates } from './show-states.ts';
import { tickPrefix } from './tick.ts';

/**
 * Source text of a function that is given a printed list, and shows what is saved of it for the group
 * or the partner that the address names; for an inline script.
 */
export const restoreList = `(list)=>(${restoreStates})(list,"${tickPrefix}"+(${scopeIn})(location.search)+":",${showStates})`;
