/** Component tags in MDX that cite a fact. */
const citation = /<(?:Fact|Cite)\s+id="([a-z]-\d{2})"/g;

/** Lists the ids of the facts that a page cites, in order, each once. */
export function citedFacts(body: string): string[] {
  return [...new Set([...body.matchAll(citation)].map((match) => match[1]!))];
}
