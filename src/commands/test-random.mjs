/*
 * `npm run test:random`: the unit tests, with new and more random examples for those that are
 * property-based. `-- --runs 5000` says how many for each; a failure prints the seed that repeats it.
 */
import { readOptions, refuse } from './options.ts';
import { runScript } from './run.mjs';

const options = readOptions(process.argv.slice(2), ['runs']);
const usage = 'npm run test:random -- --runs 1000';
if (options.problem !== undefined) refuse(options.problem, usage);
const runs = options.values['runs'] ?? '1000';
if (!/^[1-9]\d*$/.test(runs)) refuse('Runs is a whole number from 1.', usage);

process.exitCode = await runScript('test:unit', [], { PROPERTY_RUNS: runs });
