import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { fill } from '../../lib/words.ts';
import rule from '../strategy/rule.json' with { type: 'json' };
import { askNext, questionsEmail, shortQuote } from './ask-next.ts';
import { promiseCriteria } from './criteria.ts';
import { reasonOf } from './hedge-reasons.ts';
import { piecesOf } from './marks.ts';
import { readText, shownOf } from './shown-reading.ts';

const today = '2026-11-22';
const all: Record<string, string> = words;
const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => {
  if (all[key] === undefined) throw new Error(`There are no words for “${key}”.`);
  return fill(all[key], values);
};
const shown = (text: string, gone: string[] = []) => shownOf(readText(text, today), new Set(gone));
const topicsOf = (text: string, gone: string[] = []) => {
  const { found, sentences, marks } = shown(text, gone);
  return askNext(text, found, sentences, marks, { today, say });
};

const firm =
  'Our community safety manager will train all 12 front desk staff by 31 March 2027. At the moment 3 of 12 have been trained.';
const dueMark = 'deadline:by 31 March 2027:0';

describe('a promise as a draft', () => {
  test('fills the fields with the words that were found, and keeps the original words', () => {
    const [found] = shown(firm).found;
    expect(found!.draft).toMatchObject({
      action: 'Our community safety manager will train all 12 front desk staff by 31 March 2027.',
      ownerRole: 'Our community safety manager',
      dueOn: '2027-03-31',
      baselineStatus: 'known',
      said: firm.replace('. At', '.\nAt'),
    });
  });

  test('asks to check the day on which it was said, and what came from another sentence', () => {
    const [found] = shown(firm).found;
    expect(found!.check).toEqual(expect.arrayContaining(['agreedOn', 'baselineValue']));
    expect(found!.check).not.toContain('dueOn');
  });

  test('asks to check what fills two fields', () => {
    const [found] = shown(firm).found;
    expect(found!.draft.target).toBe(found!.draft.measure);
    expect(found!.check).toEqual(expect.arrayContaining(['measure', 'target']));
  });

  test('has no date once the reader takes its mark away, and nothing to check there', () => {
    expect(shown(firm).marks.map(({ key }) => key)).toContain(dueMark);
    const [found] = shown(firm, [dueMark]).found;
    expect(found!.draft.dueOn).toBe('');
    expect(found!.has.has('deadline')).toBe(false);
  });

  test('is none once the reader takes its action away', () => {
    const action = shown(firm).marks.find(({ kind }) => kind === 'action')!;
    expect(shown(firm, [action.key]).found).toEqual([]);
  });

  test('a time that gives no day is asked about, never guessed', () => {
    const text = 'The press officer will publish hate crime figures every quarter.';
    expect(shown(text).found[0]!.draft.dueOn).toBe('');
    expect(topicsOf(text)[0]!.questions.map(({ text }) => text)).toContain(
      say('promise.ask.openTime', { words: 'every quarter' }),
    );
  });
});

describe('what to ask next', () => {
  test('asks what is missing, and not what is there', () => {
    const [topic] = topicsOf(firm);
    const asked = topic!.questions.map(({ text }) => text);
    expect(asked).toContain(say('promise.ask.review'));
    expect(asked).not.toContain(say('promise.ask.owner'));
    expect(asked).not.toContain(say('promise.ask.deadline'));
  });

  test('asks about a date once its mark is taken away', () => {
    const asked = topicsOf(firm, [dueMark])[0]!.questions.map(({ text }) => text);
    expect(asked).toContain(say('promise.ask.deadline'));
  });

  test('asks about a date that has passed', () => {
    const [topic] = topicsOf('The licensing manager will write to all 12 venues by 3 March 2026.');
    expect(topic!.questions.map(({ text }) => text)).toContain(say('promise.ask.late'));
  });

  test('asks what warm words mean, and who will do what where nothing was promised', () => {
    const topics = topicsOf('We stand with you and take this seriously.');
    expect(topics.map(({ quote }) => quote)).toEqual([
      'We stand with you and take this seriously.',
      '',
    ]);
    expect(topics[0]!.questions[0]!.text).toContain('“stand with”, “seriously”');
    expect(topics[1]!.questions[0]!.text).toBe(say('promise.ask.action'));
  });

  test('has words for every question that can be asked', () => {
    for (const criterion of [...promiseCriteria, 'fromTo', 'openTime', 'late']) {
      expect(all).toHaveProperty([`promise.ask.${criterion}`]);
    }
    for (const kind of [...promiseCriteria, 'hedge']) {
      expect(all).toHaveProperty([`promise.kind.${kind}`]);
    }
  });

  test('gives a reason for each hedge of the rule', () => {
    for (const hedge of rule.hedges) {
      expect(all).toHaveProperty([`promise.reason.${reasonOf(hedge)}`]);
      expect(all).toHaveProperty([`promise.askHedge.${reasonOf(hedge)}`]);
    }
    expect(reasonOf('where possible')).toBe('condition');
    expect(reasonOf('looking into')).toBe('thinking');
    expect(reasonOf('working towards')).toBe('trying');
    expect(reasonOf('in due course')).toBe('someday');
    expect(reasonOf('zero tolerance')).toBe('warm');
  });

  test('shortens a long quote to whole words', () => {
    expect(shortQuote('word '.repeat(100))).toMatch(/^(?:word )+…$/);
    expect(shortQuote('A  short\none')).toBe('A short one');
  });
});

describe('the email', () => {
  test('quotes what they wrote and lists the questions below it', () => {
    const topics = topicsOf(firm);
    const { subject, body } = questionsEmail(topics, new Set(), say);
    expect(subject).toBe(say('promise.email.subject'));
    expect(body).toContain(
      `You wrote: “${topics[0]!.quote}”\n- ${topics[0]!.questions[0]!.text}\n- `,
    );
  });

  test('leaves out what the reader unticked, and a quote without a question', () => {
    const topics = topicsOf(firm);
    const leftOut = new Set(topics[0]!.questions.map(({ id }) => id));
    expect(questionsEmail(topics, leftOut, say).body).not.toContain('You wrote');
  });
});

describe('the pieces of any text', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(firm, 'We will try to help where possible.', '- ', '| ', '\n', '<b>'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));

  test('joined are the sentence again, and each mark begins once', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { sentences, marks } = shown(any);
        const pieces = sentences.map((sentence) => piecesOf(any, sentence, marks));
        expect(pieces.map((one) => one.map(({ text }) => text).join(''))).toEqual(
          sentences.map(({ start, end }) => any.slice(start, end)),
        );
        const begun = pieces.flat().flatMap(({ begins }) => begins.map(({ key }) => key));
        expect(begun.sort()).toEqual(marks.map(({ key }) => key).sort());
        expect(new Set(begun).size).toBe(begun.length);
      }),
    );
  });

  test('taking all marks away leaves no promise', () => {
    fc.assert(
      fc.property(text, (any) => {
        const keys = shown(any).marks.map(({ key }) => key);
        expect(shown(any, keys)).toMatchObject({ marks: [], found: [] });
      }),
    );
  });
});
