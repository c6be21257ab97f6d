/** Component tags in MDX that cite a fact. */
const citation = /<(?:Fact|Cite)\s+id="([a-z]-\d{2})"/g;

/** Lists the ids of the facts that a page cites, in order, each once. */
export function citedFacts(body: string): string[] {
  return [...new Set([...body.matchAll(citation)].map((match) => match[1]!))];
}

/** A mark in plain text that stands for a citation, such as `{e-27}`. */
const mark = /\{([a-z]-\d{2})\}/g;

/** Splits text into its words and the facts that its marks cite, in order. */
export function splitCitations(text: string): (string | { fact: string })[] {
  return text
    .split(/(\{[a-z]-\d{2}\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-z]-\d{2}\}$/.test(part) ? { fact: part.slice(1, -1) } : part));
}

/** Lists the facts that the marks in any text of a value cite, in order, each once. */
export function markedFacts(value: unknown): string[] {
  return [...new Set([...JSON.stringify(value).matchAll(mark)].map((match) => match[1]!))];
}
