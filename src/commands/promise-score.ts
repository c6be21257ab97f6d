/* `npm run promise:score`: how well the promise reader reads each set of examples, and its errors. */
import { promiseCriteria } from '../features/promise-reader/criteria.ts';
import { exampleSets, readExamples } from '../features/promise-reader/read-examples.ts';
import { scoreReader } from '../features/promise-reader/score.ts';

const sets = process.argv.length > 2 ? process.argv.slice(2) : exampleSets;
const percent = (share: number) => `${(share * 100).toFixed(1).padStart(6)}%`;

for (const set of sets) {
  const examples = readExamples(set);
  const score = scoreReader(examples, '2026-11-22');
  console.log(`\n${set}: ${examples.length} examples\n`);
  console.log('criterion   precision  recall      F1  positives');
  for (const criterion of promiseCriteria) {
    const { precision, recall, f1, positives } = score.criteria[criterion];
    console.log(
      `${criterion.padEnd(11)} ${percent(precision)}  ${percent(recall)} ${percent(f1)}  ${String(positives).padStart(9)}`,
    );
  }
  console.log(`\nmacro F1 ${percent(score.macroF1)}   verdicts ${percent(score.verdicts)}\n`);
  for (const { example, wrong, verdict } of score.errors) {
    const told = verdict === example.verdict ? '' : ` (${verdict}, not ${example.verdict})`;
    console.log(
      `${example.id} ${wrong.join(' ')}${told}\n     ${example.text.replace(/\s+/g, ' ')}`,
    );
  }
}
