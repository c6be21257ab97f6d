import { topics, type Fact } from './fact.schema.ts';

/** Tells whether a fact still has to be looked up before anybody repeats it. */
export function isUnconfirmed({ confidence }: Pick<Fact, 'confidence'>): boolean {
  return confidence === 'weak' || confidence === 'general-knowledge';
}

/** Groups facts by topic, in the order of the facts page; topics without a fact are left out. */
export function byTopic<F extends Pick<Fact, 'topic'>>(facts: readonly F[]) {
  return topics
    .map((topic) => ({ topic, facts: facts.filter((fact) => fact.topic === topic) }))
    .filter(({ facts: found }) => found.length > 0);
}

/**
 * Collects what has changed since older guides, in order of topic.
 *
 * Facts that say the same about older guides share one line.
 */
export function changes(
  facts: readonly Pick<Fact, 'id' | 'topic' | 'changed'>[],
): { changed: string; ids: string[] }[] {
  const lines = new Map<string, string[]>();
  for (const { facts: found } of byTopic(facts)) {
    for (const { id, changed } of found) {
      if (changed) lines.set(changed, [...(lines.get(changed) ?? []), id]);
    }
  }
  return [...lines].map(([changed, ids]) => ({ changed, ids }));
}

/** Splits English text into sentences. */
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Takes the first sentence of a claim, to name the fact in a list. */
export function firstSentence(claim: string): string {
  const [first] = sentences.segment(claim);
  return first?.segment.trim() ?? '';
}

/** Ids of facts where a note speaks of them, such as `l-16`. */
const mention = /\b[a-z]-\d{2}\b/g;

/**
 * Splits a note where it speaks of other facts, so that the page can link to them.
 *
 * @returns plain text and ids in turn; ids that are not in `known` stay text
 */
export function splitAtFacts(
  note: string,
  known: ReadonlySet<string>,
): ({ text: string } | { id: string })[] {
  const parts: ({ text: string } | { id: string })[] = [];
  let from = 0;
  for (const { 0: id, index } of note.matchAll(mention)) {
    if (!known.has(id)) continue;
    if (index > from) parts.push({ text: note.slice(from, index) });
    parts.push({ id });
    from = index + id.length;
  }
  if (from < note.length) parts.push({ text: note.slice(from) });
  return parts;
}
