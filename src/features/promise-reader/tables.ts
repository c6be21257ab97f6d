/*
 * Tells the heading row of a pasted table, so that a cell under “Lead” is read as an owner.
 */
import { baselineLabel, measureLabel, targetLabel } from './amount-words.ts';
import { isReviewLabel } from './clauses.ts';
import { isOwnerLabel } from './owner-words.ts';
import { resourceLabel } from './resource.ts';
import type { Sentence } from './sentences.ts';
import { timeLabel } from './times.ts';

const other =
  /^(?:actions?|objectives?|tasks?|what|activity|activities|outcomes?|priority|ref|no\.?|rag|status|rag status|commitments?|step|steps|theme|progress|notes?|comments?|issue)$/i;

/** Tells whether a short text is the label of a column or a field. */
export function isLabel(text: string): boolean {
  const plain = text.replace(/[:?*]+\s*$/, '').trim();
  return (
    other.test(plain) ||
    isOwnerLabel(plain) ||
    timeLabel.test(plain) ||
    measureLabel.test(plain) ||
    targetLabel.test(plain) ||
    baselineLabel.test(plain) ||
    resourceLabel.test(plain) ||
    isReviewLabel(plain)
  );
}

/** The sentences that are headings, and the heading that each other one stands under. */
export type Headings = {
  has: (sentence: Sentence) => boolean;
  headingFor: (sentence: Sentence) => string;
};

/** Finds the heading row of a table, or a label on a line of its own. */
export function headingsOf(sentences: Sentence[]): Headings {
  const headings = new Set<Sentence>();
  const under = new Map<Sentence, string>();
  let columns: Map<number, string> | undefined;
  const rows = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const row = rows.get(sentence.row);
    if (row) row.push(sentence);
    else rows.set(sentence.row, [sentence]);
  }
  let alone = '';
  for (const row of rows.values()) {
    const cells = row.filter(({ cell }) => cell >= 0);
    if (cells.length >= 2) {
      const labels = cells.filter(({ text }) => isLabel(text)).length;
      if (
        labels >= 2 &&
        labels * 2 >= cells.length &&
        labels === cells.length - (cells.length > 3 ? Math.min(1, cells.length - labels) : 0)
      ) {
        columns = new Map(cells.map(({ cell, text }) => [cell, text.trim()]));
        cells.forEach((cell) => headings.add(cell));
        continue;
      }
      for (const cell of cells) {
        const label = columns?.get(cell.cell);
        if (label !== undefined) under.set(cell, label);
      }
      // “Lead | Trading Standards Manager”: a label and its value side by side.
      const first = cells[0]!;
      if (columns === undefined && cells.length === 2 && isLabel(first.text)) {
        headings.add(first);
        under.set(cells[1]!, first.text.replace(/[:?*]+\s*$/, '').trim());
      }
      continue;
    }
    columns = undefined;
    const only = row[0]!;
    if (row.length === 1 && only.text.length < 40 && isLabel(only.text)) {
      headings.add(only);
      alone = only.text.replace(/[:?*]+\s*$/, '').trim();
      continue;
    }
    if (alone !== '') row.forEach((sentence) => under.set(sentence, alone));
    alone = '';
  }
  return {
    has: (sentence) => headings.has(sentence),
    headingFor: (sentence) => under.get(sentence) ?? '',
  };
}
