import { groupScope, partnerInAddress, showFor } from './scope.ts';
import { restoreStates, showStates } from './show-states.ts';
import { tickPrefix } from './tick.ts';

/**
 * Source text of a function that is given a printed list, and shows whom it is for and what is saved
 * of it; for an inline script.
 */
export const restoreList =
  `(list)=>{` +
  `const who=(${partnerInAddress})(location.search,(key)=>localStorage.getItem(key));` +
  `(${restoreStates})(list,"${tickPrefix}"+(who?who.id:"${groupScope}")+":",${showStates});` +
  `(${showFor})(list,who?who.name:void 0)}`;
