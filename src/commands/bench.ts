/*
 * `npm run bench`: measures the built site with Lighthouse and writes `bench/speed.md`; `-- --all`
 * measures every page, `-- --runs 5` opens each as often. Ends badly where a score is below 100.
 *
 * `npm run bench -- --scale 1000` builds a site of so many sheets in a temporary folder instead, and
 * writes `bench/scale.md`.
 */
import { readdirSync } from 'node:fs';
import { benchScale } from './bench-scale.ts';
import { benchSpeed } from './bench-speed.ts';
import { oneOfEach } from './one-of-each.ts';
import { readOptions, refuse } from './options.ts';

const usage = 'npm run bench -- --runs 3, with --all for every page, or --scale 1000';
const args = process.argv.slice(2);
const isAll = args.includes('--all');
const options = readOptions(
  args.filter((arg) => arg !== '--all'),
  ['runs', 'scale'],
);
if (options.problem !== undefined) refuse(options.problem, usage);
const [runs, scale] = [options.values['runs'] ?? '3', options.values['scale'] ?? '0'].map(
  Number,
) as [number, number];
if (!(runs >= 1 && scale >= 0)) refuse('Runs and scale are numbers.', usage);

const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
const isGood =
  scale > 0
    ? await benchScale(scale)
    : await benchSpeed(isAll ? everyPage() : oneOfEach, runs, base);
process.exit(isGood ? 0 : 1);

/** Lists every page of the built site, but for those that only lead on. */
function everyPage(): string[] {
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('index.html') && !/^(go\/|\d+\/)/.test(path))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort();
}
