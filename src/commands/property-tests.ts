/*
 * Set-up of each unit test. Property-based tests draw the same examples every time, so that `npm test`
 * judges a change and not the day. `npm run test:random` draws new ones, and more of them.
 */
import fc from 'fast-check';

const runs = process.env['PROPERTY_RUNS'];
fc.configureGlobal(runs === undefined ? { seed: 20_261_122 } : { numRuns: Number(runs) });
