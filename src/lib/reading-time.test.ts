import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the minutes to read a page', () => {
  test.each([
    [0, 1],
    [1, 1],
    [299, 1],
    [300, 2],
    [499, 2],
    [500, 3],
    [2000, 10],
  ])('of %i words are %i', (count, minutes) => {
    expect(readingMinutes(words(count))).toBe(minutes);
  });

  test('are counted over the words that a reader sees', () => {
    expect(readingMinutes(`import { Fact } from '@guide';\n${words(299)} <Fact id="r-04" />`)).toBe(
      1,
    );
  });
});

describe('the words of a page', () => {
  test('are counted, however they are spaced', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.stringMatching(/^[a-zé0-9]{1,9}$/), fc.constantFrom(' ', '\n', '. ', ' – ')),
        ),
        (parts) => {
          // At the start of a line this is no word but an import.
          fc.pre(!parts.some(([word]) => word === 'import'));
          expect(countWords(parts.flat().join(''))).toBe(parts.length);
        },
      ),
    );
  });

  test.each([
    ['the council’s equality aims', 4],
    ["the council's equality aims", 4],
    ['a well-kept promise', 3],
    ['10,000 incidents', 3],
    ['the café in Ynys Môn', 5],
    ['**Ask** the _person_ – in charge!', 5],
    ['LGBT+ groups', 2],
  ])('in “%s” are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test.each([
    ['imports', "import { Fact, Cite } from '@guide';\n\nOne two.", 2],
    ['comments', 'One {/* not for\n readers */} two.', 2],
    ['the ids of headings', '## One two {#s10-data}', 2],
    ['the targets of links', 'See [one two](/sheets/councils/#s10-nations).', 3],
    ['the names of tags', '<Nations>\nOne two.\n</Nations>', 2],
    ['the names of tags in small letters', 'One <em>two</em> three.', 3],
    ['ids in tags', 'One two. <Cite id="r-04" />', 2],
    ['the list that a tag points to', 'One two. <DoNext checklist="council-equalities" />', 2],
    ['the nation that a tag is for', '<Nation of="northern-ireland">One two.</Nation>', 2],
  ])('leave out %s', (_, source, count) => {
    expect(countWords(source)).toBe(count);
  });

  test('take in the text of attributes, which readers see', () => {
    const short = countWords('<TalkToAction talk="We care." />');
    const long = countWords('<TalkToAction talk="We care, and we take it very seriously." />');
    expect(long - short).toBe(6);
  });
});
