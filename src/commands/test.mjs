/*
 * `npm test`: every check, one after the other, also after one has failed. Ends with one line,
 * `N passed, N failed`; a check without tests of its own counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import './ready.mjs';
import { freePort } from './port.mjs';
import { runScript } from './run.mjs';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
const failures = [];

/** Runs one check; `count` reads its report, if it keeps one: numbers, and the names of what failed. */
async function check(name, run, count) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const code = await run();
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A tool that ends badly although each test passed has still failed.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  passed += counted.passed;
  failed += counted.failed;
  if (counted.failed > 0) failures.push(name, ...(counted.names ?? []).map((one) => `  ${one}`));
  return code === 0;
}

/** Reads a report; without one there is nothing to count. */
function report(file, read) {
  try {
    return read(JSON.parse(readFileSync(`${results}/${file}`, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Names the journeys of nested suites that failed at each try. */
function failedJourneys(suites) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...failedJourneys(inner),
  ]);
}

const { ensureBrowser } = await import('./browser.mjs');

await check('Format', () => runScript('test:format'));
await check('Lint', () => runScript('test:lint'));
await check('Spelling', () => runScript('test:spelling'));
await check('Types', () => runScript('test:types'));
await check(
  'Unit tests',
  () =>
    runScript('test:unit', [
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}/unit.json`,
    ]),
  () =>
    report('unit.json', ({ numPassedTests, numFailedTests, testResults }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      names: testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages: [why = ''] }) => `${fullName}\n${why.slice(0, 600)}`),
      ),
    })),
);
const built = await check('Build', () => runScript('build'));
if (built) {
  await check('Links and anchors', () => runScript('test:links'));
  await check('Page weight', () => runScript('test:weight'));
  await check('Points of the source', () => runScript('test:points'));
  await check('Browser', async () => (ensureBrowser() ? 0 : 1));
  const port = String(await freePort(4400));
  await check(
    'Journeys',
    () => runScript('test:journeys', [], { E2E_PORT: port, CI: '1' }),
    () =>
      report('journeys.json', ({ stats, suites }) => {
        if (stats.flaky > 0) console.log(`\nPassed at the second try: ${stats.flaky}`);
        return {
          passed: stats.expected + stats.flaky,
          failed: stats.unexpected + stats.skipped,
          names: failedJourneys(suites),
        };
      }),
  );
  // Also what the journeys have kept of pages in use.
  await check('HTML', () => runScript('test:html'));
}

// Last of all, where it is read even if a log keeps only its end.
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
