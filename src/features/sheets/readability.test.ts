import { describe, expect, test } from 'vitest';
import { readability, sheetSentences, splitSentences } from './readability.ts';

const claims = new Map([['s-01', 'Police recorded 12 crimes. That was in 2025.']]);
const sentences = (body: string) => sheetSentences(body, claims);

describe('the text of a sheet', () => {
  test('leaves out imports, headings and their ids', () => {
    expect(
      sentences("import { Fact } from '@guide';\n\n## Who decides? {#s10-who}\n\nAsk them."),
    ).toEqual(['Ask them.']);
  });

  test('joins the lines of a paragraph and parts its sentences', () => {
    expect(sentences('Ask the council. It\nknows. Do you?')).toEqual([
      'Ask the council.',
      'It knows.',
      'Do you?',
    ]);
  });

  test('takes each item of a list as a sentence, with the lines that belong to it', () => {
    expect(sentences('Look for:\n\n- open days\n- stalls at\n  events\n\n1. a name')).toEqual([
      'Look for:',
      'open days',
      'stalls at events',
      'a name',
    ]);
  });

  test('reads facts out and leaves their citations away', () => {
    expect(sentences('Look at this. <Fact id="s-01" /> It is old. <Cite id="s-02" />')).toEqual([
      'Look at this.',
      'Police recorded 12 crimes.',
      'That was in 2025.',
      'It is old.',
    ]);
  });

  test('puts no space where a citation stood before a stop', () => {
    expect(sentences('Ask your council <Cite id="r-04" />, then wait.')).toEqual([
      'Ask your council, then wait.',
    ]);
  });

  test('reads both sides of a talk-and-action pair', () => {
    expect(
      sentences('<TalkToAction talk="We care." action="Train 12. Owner: the manager." />'),
    ).toEqual(['We care.', 'Train 12.', 'Owner: the manager.']);
  });

  test('reads what stands inside a component, and not its attributes', () => {
    expect(
      sentences(
        '<Nation of="wales">\n\nAsk there.\n\n</Nation>\n<DoNext checklist="x-y">Tick it.</DoNext>',
      ),
    ).toEqual(['Ask there.', 'Tick it.']);
  });

  test('leaves out lists to tick and forms to fill in', () => {
    expect(
      sentences(
        '<Checklist id="x-y" />\n<Worksheet title="Plan" fields={["Goal > aim", "Date"]} />',
      ),
    ).toEqual([]);
  });

  test('reads the sentences of a table, and neither its first row nor its labels', () => {
    expect(
      sentences(
        '| Step? | Say. |\n| --- | --- |\n| 1 | “Are you safe?” |\n| Log | Write it down. |',
      ),
    ).toEqual(['“Are you safe?”', 'Write it down.']);
  });

  test('reads quotations, and lists within them', () => {
    expect(sentences('> Dear J. Example,\n>\n> 1. crimes\n> 2. charges')).toEqual([
      'Dear J. Example,',
      'crimes',
      'charges',
    ]);
  });

  test('reads asides without their titles', () => {
    expect(sentences(':::note[What is changing]\nAsk first.\n:::')).toEqual(['Ask first.']);
  });

  test('reads the words of a link and drops the marks of Markdown', () => {
    expect(sentences('**Try** [Sheet 6: the *ladder*](/sheets/keeping-momentum/).')).toEqual([
      'Try Sheet 6: the ladder.',
    ]);
  });
});

describe('a sentence', () => {
  test('ends behind the quotation mark that closes it', () => {
    expect(splitSentences('They ask, “Who leads?” “Nobody.” Then stop.')).toEqual([
      'They ask, “Who leads?”',
      '“Nobody.”',
      'Then stop.',
    ]);
  });

  test('goes on after an initial and a title', () => {
    expect(splitSentences('Write to J. Example and Dr. Example today.')).toHaveLength(1);
  });

  test('goes on after a question inside it', () => {
    expect(splitSentences('Ask “why?” and wait.')).toHaveLength(1);
  });
});

describe('the measure', () => {
  test('follows the Flesch-Kincaid formula', () => {
    // 6 words in 2 sentences, 8 syllables.
    const { words, sentences: count, grade } = readability(['Ask the council.', 'It is ready.']);
    expect({ words, count }).toEqual({ words: 6, count: 2 });
    expect(grade).toBeCloseTo(0.39 * (6 / 2) + 11.8 * (8 / 6) - 15.59, 5);
  });

  test('gives longer words and longer sentences a higher grade', () => {
    const plain = readability(['Ask them now.']).grade;
    expect(readability(['Ask organisations immediately.']).grade).toBeGreaterThan(plain);
    expect(readability(['Ask them now and ask them once more then.']).grade).toBeGreaterThan(plain);
  });

  test('names the longest sentence', () => {
    expect(readability(['One two.', 'One two three.', 'One.']).longest).toEqual({
      words: 3,
      text: 'One two three.',
    });
  });

  test('takes a figure with its separators as one word of one syllable', () => {
    expect(readability(['Ask 61,016.']).words).toBe(2);
    expect(readability(['Ask 61,016.']).grade).toBeCloseTo(readability(['Ask them.']).grade, 5);
  });

  test('refuses to measure nothing', () => {
    expect(() => readability([])).toThrow('nothing to read');
  });
});
