import { erasedKey, journalKey } from '../../storage/keys.ts';
import { saveFirst } from '../../storage/saved.ts';
import { keepEarlyTicks } from './early-ticks.ts';
import { scopeIn } from './scope.ts';
import { restoreStates, showStates } from './show-states.ts';
import { tickPrefix } from './tick.ts';

const scope = `(${scopeIn})(location.search)`;
const restoreFor = (scope: string) =>
  `(list)=>(${restoreStates})(list,"${tickPrefix}"+${scope}+":",${showStates})`;

/**
 * Source text of a function that is given a printed list, and shows what is saved of it for the group
 * or the partner that the address names; for an inline script.
 */
export const restoreList = restoreFor(scope);

/**
 * Source text that does so for each list of a page, as soon as the page has been read up to its end, and
 * that saves the first ticks before any script has loaded; for the same.
 */
export const tickScript = `{const scope=${scope},restore=${restoreFor('scope')};customElements.define("list-end",class extends HTMLElement{connectedCallback(){restore(this.parentElement)}});(${keepEarlyTicks})(scope,${saveFirst},${JSON.stringify([journalKey, erasedKey])})}`;
