import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { topics, type Fact } from './fact.schema.ts';
import { byTopic, changes, firstSentence, isUnconfirmed, splitAtFacts } from './register.ts';

describe('a fact counts as not confirmed', () => {
  test.each(['weak', 'general-knowledge'] as const)('when we call it “%s”', (confidence) => {
    expect(isUnconfirmed({ confidence })).toBe(true);
  });

  test.each(['confirmed', 'reported', 'worked-out'] as const)(
    'but not when we call it “%s”',
    (confidence) => {
      expect(isUnconfirmed({ confidence })).toBe(false);
    },
  );
});

describe('facts by topic', () => {
  test('come in the order of the page, and in their own order within a topic', () => {
    const facts: { id: string; topic: Fact['topic'] }[] = [
      { id: 'b-02', topic: 'body' },
      { id: 'l-09', topic: 'law' },
      { id: 'b-01', topic: 'body' },
    ];
    expect(
      byTopic(facts).map(({ topic, facts: found }) => [topic, found.map(({ id }) => id)]),
    ).toEqual([
      ['law', ['l-09']],
      ['body', ['b-02', 'b-01']],
    ]);
  });

  test('leave nothing out and name no topic twice', () => {
    const fact = fc.record({ topic: fc.constantFrom(...topics) });
    fc.assert(
      fc.property(fc.array(fact), (facts) => {
        const groups = byTopic(facts);
        expect(groups.flatMap(({ facts: found }) => found)).toHaveLength(facts.length);
        expect(new Set(groups.map(({ topic }) => topic)).size).toBe(groups.length);
      }),
    );
  });
});

describe('what has changed', () => {
  test('leaves out facts that older guides had right', () => {
    expect(changes([{ id: 'l-01', topic: 'law', changed: undefined }])).toEqual([]);
  });

  test('is said once where several facts say the same', () => {
    const changed = 'Use the register.';
    expect(
      changes([
        { id: 'r-01', topic: 'directory', changed },
        { id: 'd-01', topic: 'duty', changed: 'It differs.' },
        { id: 'r-02', topic: 'directory', changed },
      ]),
    ).toEqual([
      { changed: 'It differs.', ids: ['d-01'] },
      { changed, ids: ['r-01', 'r-02'] },
    ]);
  });
});

describe('the first sentence of a claim', () => {
  test('leaves the others out', () => {
    expect(firstSentence('Northtown has one board. It meets in May.')).toBe(
      'Northtown has one board.',
    );
  });

  test('is the whole claim where there is only one', () => {
    expect(firstSentence('Find your council.')).toBe('Find your council.');
  });

  test('is not cut in the middle of a number', () => {
    expect(firstSentence('It fell by 1.2% in a year. Ask why.')).toBe('It fell by 1.2% in a year.');
  });
});

describe('a note that speaks of other facts', () => {
  const known = new Set(['l-16', 's-04']);

  test('is split at their ids', () => {
    expect(splitAtFacts('See l-16 and s-04.', known)).toEqual([
      { text: 'See ' },
      { id: 'l-16' },
      { text: ' and ' },
      { id: 's-04' },
      { text: '.' },
    ]);
  });

  test('keeps an id that no fact has as text', () => {
    expect(splitAtFacts('See l-99.', known)).toEqual([{ text: 'See l-99.' }]);
  });

  test('keeps what only looks like an id inside a longer word', () => {
    expect(splitAtFacts('Form 12-l-160 of the ill-16 list', known)).toEqual([
      { text: 'Form 12-l-160 of the ill-16 list' },
    ]);
  });

  test('loses and changes no letter', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('l-16', 's-04', 'l-99', ' '));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const note = pieces.join('');
        const parts = splitAtFacts(note, known);
        expect(parts.map((part) => ('id' in part ? part.id : part.text)).join('')).toBe(note);
      }),
    );
  });
});

describe('the facts page', () => {
  const page = readFileSync('src/content/docs/facts.mdx', 'utf8');

  test('has a section for every topic, in order and under the name of the topic', () => {
    const sections = topics.map(
      (topic) =>
        `## ${words[`facts.topic.${topic}`]} {#facts-${topic}}\n\n<Register topic="${topic}" />\n`,
    );
    expect(page.slice(page.indexOf(sections[0]!))).toBe(sections.join('\n'));
  });
});
