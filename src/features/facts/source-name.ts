import type { Fact } from './fact.schema.ts';

type Translate = (
  key: 'facts.citeMore',
  values: { publisher: string; count: number; interpolation: { escapeValue: boolean } },
) => string;

/** Names who says so, for a citation: the first publisher, by its short name if it has one. */
export function citedName({ sources }: Pick<Fact, 'sources'>): string {
  const { publisher, short } = sources[0]!;
  return short ?? publisher;
}

/** Names who says so, in few words: the first publisher, and how many more there are. */
export function sourceName({ sources }: Pick<Fact, 'sources'>, t: Translate): string {
  const { publisher } = sources[0]!;
  const count = sources.length - 1;
  if (count === 0) return publisher;
  return t('facts.citeMore', { publisher, count, interpolation: { escapeValue: false } });
}
