/*
 * Scores the reader on labelled texts: precision, recall and F1 for each criterion, and verdicts.
 */
import {
  type Labels,
  type PromiseCriterion,
  type PromiseVerdict,
  promiseCriteria,
} from './criteria.ts';
import { readPromise } from './read-promise.ts';

/** A labelled text, as in `examples/`. */
export type Example = {
  id: string;
  text: string;
  partner: string;
  labels: Labels;
  spans: Partial<Record<PromiseCriterion, string>>;
  verdict: PromiseVerdict;
};

/** How well one criterion is read; `f1` is 1 where there was nothing to find and nothing was found. */
export type CriterionScore = { precision: number; recall: number; f1: number; positives: number };

/** How well a set of texts is read, with what was read wrongly. */
export type Score = {
  criteria: Record<PromiseCriterion, CriterionScore>;
  macroF1: number;
  verdicts: number;
  errors: { example: Example; wrong: string[]; verdict: PromiseVerdict }[];
};

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Reads every example and compares. */
export function scoreReader(examples: readonly Example[], today: string): Score {
  const read = examples.map((example) => ({ example, ...readPromise(example.text, { today }) }));
  const criteria = Object.fromEntries(
    promiseCriteria.map((criterion) => {
      const found = read.filter(({ labels }) => labels[criterion]);
      const positives = examples.filter(({ labels }) => labels[criterion]).length;
      const right = found.filter(({ example }) => example.labels[criterion]).length;
      const precision = share(right, found.length);
      const recall = share(right, positives);
      const f1 = share(2 * right, found.length + positives);
      return [criterion, { precision, recall, f1, positives }];
    }),
  ) as Record<PromiseCriterion, CriterionScore>;
  const right = read.filter(({ example, verdict }) => example.verdict === verdict).length;
  return {
    criteria,
    macroF1:
      promiseCriteria.reduce((sum, criterion) => sum + criteria[criterion].f1, 0) /
      promiseCriteria.length,
    verdicts: share(right, examples.length),
    errors: read
      .map(({ example, labels, verdict }) => ({
        example,
        verdict,
        wrong: promiseCriteria
          .filter((criterion) => labels[criterion] !== example.labels[criterion])
          .map((criterion) => `${labels[criterion] ? '+' : '-'}${criterion}`),
      }))
      .filter(({ wrong, example, verdict }) => wrong.length > 0 || verdict !== example.verdict),
  };
}
