/* `npm run facts:due`: lists the facts to check again within 30 days, or `-- --within 90`. */
import { formatDue } from '../features/facts/due.ts';
import { localDay } from '../lib/dates.ts';
import { readOptions, refuse } from './options.ts';
import { readFacts } from './read-facts.ts';

const usage = 'npm run facts:due -- --within 90';
const options = readOptions(process.argv.slice(2), ['within']);
if (options.problem !== undefined) refuse(options.problem, usage);
const { within = '30' } = options.values;
if (!/^\d{1,4}$/.test(within)) refuse(`“${within}” is no number of days.`, usage);

console.log(formatDue(readFacts(), localDay(new Date()), Number(within)));
