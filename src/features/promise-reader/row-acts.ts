/*
 * Finds acts that a row of a table names without a verb: “Equality impact assessment | Commissioning Lead | June”.
 */
import { oneOf } from './among.ts';
import type { Reading } from './clauses.ts';
import { isFunction } from './owner-words.ts';
import { products, vagueNouns } from './verbs.ts';

const finite = oneOf(
  'is|are|was|were|has|have|had|will|to|rose|fell|number|percentage|rate|proportion',
);

/** Tells whether a cell holds nothing but somebody who does it. */
const isSomebody = ({ deeds, owners, sentence }: Reading) =>
  deeds.length === 0 &&
  (owners.some(({ first }) => first === 0) || isFunction(sentence.text.replace(/[.\s]+$/, '')));

/** Adds an act to each row that names a product and somebody, but says no verb. */
export function nameRowActs(readings: readonly Reading[]): void {
  for (let from = 0; from < readings.length;) {
    const { row } = readings[from]!.sentence;
    let till = from + 1;
    while (till < readings.length && readings[till]!.sentence.row === row) till += 1;
    const cells = readings.slice(from, till);
    from = till;
    const [first, ...others] = cells;
    if (cells.length < 3 || first!.sentence.cell < 0) continue;
    if (cells.some(({ deeds }) => deeds.some(({ concrete }) => concrete))) continue;
    if (!others.some(isSomebody)) continue;
    const { words } = first!.sentence;
    const at = words.findIndex(({ is }) => products.has(is));
    if (at < 0 || words.length > 18 || words.some(({ is }) => finite.has(is) || vagueNouns.has(is)))
      continue;
    const deed = { at, from: at, verb: 'make', manner: 'bare', concrete: true } as const;
    first!.deeds.push(deed);
    first!.clauses.find((clause) => at >= clause.first && at <= clause.last)?.deeds.push(deed);
  }
}
