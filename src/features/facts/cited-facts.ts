/** One id of a fact, or several with spaces between. */
const ids = String.raw`[a-z]-\d{2}(?: [a-z]-\d{2})*`;

/** Component tags in MDX that cite facts. */
const citation = new RegExp(`<(?:Fact|Cite)\\s+id="(${ids})"`, 'g');

/** Lists the ids of the facts that a page cites, in order, each once. */
export function citedFacts(body: string): string[] {
  return listed(body, citation);
}

/** A mark in plain text that stands for a citation, such as `{e-27}` or `{r-01 r-02}`. */
const mark = new RegExp(`\\{(${ids})\\}`, 'g');

/** Splits text into its words and the facts that its marks cite, in order. */
export function splitCitations(text: string): (string | { fact: string })[] {
  return text
    .split(mark)
    .map((part, at) => (at % 2 === 0 ? part : { fact: part }))
    .filter((part) => part !== '');
}

/** Lists the facts that the marks in any text of a value cite, in order, each once. */
export function markedFacts(value: unknown): string[] {
  return listed(JSON.stringify(value), mark);
}

function listed(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1]!.split(' ')))];
}
