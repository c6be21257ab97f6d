import { syllable } from 'syllable';

/** How hard a text is to read. */
export type Readability = {
  words: number;
  sentences: number;
  /** Flesch-Kincaid grade: years of American school that a reader needs. */
  grade: number;
  /** Sentence with the most words, and how many it has. */
  longest: { words: number; text: string };
};

const tag = {
  fact: /<Fact\s+id="([^"]*)"\s*\/>/g,
  cite: /<Cite\s+id="[^"]*"\s*\/>/g,
  talkToAction: /<TalkToAction\s+talk="([^"]*)"\s+action="([^"]*)"\s*\/>/g,
  any: /<\/?[A-Za-z](?:"[^"]*"|[^">])*>/g,
};

/**
 * Lists the sentences that a reader of a sheet meets in its text.
 *
 * Each line of a list and each side of a talk-and-action pair ends a sentence even without a full
 * stop. Facts are read out. Left out is what isn’t running text: headings, citations, cells of a
 * table that hold no sentence, forms to fill in, and what a component prints from data of its own,
 * such as a checklist.
 *
 * @param body of the MDX file, without its frontmatter
 * @param claims words of each fact, by id
 */
export function sheetSentences(body: string, claims: ReadonlyMap<string, string>): string[] {
  const text = body
    .replace(/^import .*$/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(tag.fact, (_, id: string) => claims.get(id) ?? '')
    .replace(tag.cite, '')
    .replace(tag.talkToAction, '\n\n$1\n\n$2\n\n')
    .replace(tag.any, '\n\n');
  return blocks(text).map(plain).flatMap(splitSentences);
}

/** Divides Markdown into paragraphs, list items and the sentences of tables, without headings. */
function blocks(text: string): string[] {
  const found: string[] = [];
  let open = false;
  let inTable = false;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/^\s*(?:>\s?)+/, '').trim();
    if (line.startsWith('|')) {
      const cells = line.split('|').map((cell) => cell.trim());
      if (inTable) found.push(...cells.filter((cell) => /[.?][”’)*_"']*$/.test(cell)));
      inTable = true;
      open = false;
      continue;
    }
    inTable = false;
    const item = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
    if (line === '' || /^(?:#{1,6}\s|:::|---)/.test(line)) open = false;
    else if (item) open = found.push(item[1]!) > 0;
    else if (open) found.push(`${found.pop()} ${line}`);
    else open = found.push(line) > 0;
  }
  return found;
}

/** Takes the marks of Markdown out of a line. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:?)])/g, '$1')
    .trim();
}

/** Places where a sentence ends: behind its stop and any closing marks, before a capital or figure. */
const sentenceEnd =
  /(?<=[.?!][”’)"']*)(?<!\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|St|No)\.)\s+(?=[“‘("']*[\p{Lu}\p{N}£])/u;

/** Splits a paragraph into its sentences; “J. Example” and “Ms. Example” stay whole. */
export function splitSentences(paragraph: string): string[] {
  return paragraph.split(sentenceEnd).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'-]|[.,](?=\p{N}))*/gu) ?? [];
}

/**
 * Works out how hard sentences are to read, by the Flesch-Kincaid formula.
 *
 * A figure counts as one word of one syllable.
 *
 * @throws where there is nothing to read
 */
export function readability(sentences: readonly string[]): Readability {
  const counted = sentences.map((text) => ({ text, list: wordsOf(text) }));
  const words = counted.flatMap(({ list }) => list);
  if (words.length === 0) throw new RangeError('There is nothing to read.');
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const longest = counted.reduce((most, one) => (one.list.length > most.list.length ? one : most));
  return {
    words: words.length,
    sentences: counted.length,
    grade: 0.39 * (words.length / counted.length) + 11.8 * (syllables / words.length) - 15.59,
    longest: { words: longest.list.length, text: longest.text },
  };
}
