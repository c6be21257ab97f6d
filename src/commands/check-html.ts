/*
 * `npm run test:html`: holds the HTML of every built page in `dist/`, and what the journeys have kept of
 * pages in use, to html-validate and, where there is Java, to the Nu HTML checker.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withoutExceptions, inOneLine, type Finding } from '../e2e/checkers/finding.ts';
import { checkHtml } from '../e2e/checkers/html.ts';
import { checkWithNu, hasJava } from '../e2e/checkers/nu.ts';
import { readSite } from '../features/links/read-built.ts';

/** Of the 1,100 short pages, which one function makes, these stand for all. */
const someShort = 20;

const html = new Map<string, string>();
let short = 0;
for (const folder of ['dist', 'test-results/html']) {
  if (!existsSync(folder)) continue;
  for (const [path, text] of readSite(folder).pages) {
    if (path.startsWith('go/') && short++ >= someShort) continue;
    html.set(join(folder, path), text);
  }
}
const java = hasJava();
const nu = java ? checkWithNu([...html.keys()]) : new Map<string, Finding[]>();

let wrong = 0;
for (const [path, text] of html) {
  const found = [...checkHtml(text), ...(nu.get(resolve(path)) ?? [])];
  for (const finding of withoutExceptions(found)) {
    wrong++;
    console.error(`${path}: ${inOneLine(finding)}`);
  }
}
if (!java) console.log('The Nu HTML checker was left out: it needs Java.');
console.log(
  wrong > 0 ? `${wrong} faults in the HTML` : `The HTML of ${html.size} pages has no fault.`,
);
process.exit(wrong > 0 ? 1 : 0);
