import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  factsFile,
  glossaryFile,
  lineOf,
  list,
  listFile,
  mistakesWith,
  sheet,
  sheetFile,
  swap,
} from './example-content.ts';

/** Finds the mistakes after one part of the sheet was replaced. */
function mistakesAfter(part: string, by: string) {
  return mistakesWith({ [sheetFile]: swap(sheet, part, by) });
}

const noId = (words: string) =>
  `the heading “${words}” has no id of its own, so links to it would break when it is reworded`;

describe('ids that a page refers to', () => {
  test('an unknown checklist in <Checklist> is named with the nearest known one', () => {
    expect(mistakesAfter('<Checklist id="first-steps" />', '<Checklist id="keep-gong" />')).toEqual(
      [
        {
          file: sheetFile,
          field: `line ${lineOf(sheet, '<Checklist id')}, Checklist`,
          problem: 'there is no “keep-gong” in src/content/checklists/',
          remedy: 'did you mean “keep-going”?',
        },
      ],
    );
  });

  test('an unknown checklist in <DoNext> is named with the nearest known one', () => {
    expect(mistakesAfter('checklist="first-steps"', 'checklist="kep-going"')).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(sheet, '<DoNext checklist')}, DoNext`,
        problem: 'there is no “kep-going” in src/content/checklists/',
        remedy: 'did you mean “keep-going”?',
      },
    ]);
  });

  test('an unknown fact in <Cite> is named with the nearest known one', () => {
    expect(mistakesAfter('<Cite id="l-01" />', '<Cite id="s-12" />')).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(sheet, '<Cite id')}, Fact or Cite`,
        problem: 'there is no “s-12” in src/content/facts.yaml',
        remedy: 'did you mean “s-02”?',
      },
    ]);
  });

  test('one unknown fact among several in <Cite> is named alone', () => {
    const mistakes = mistakesAfter('<Cite id="l-01" />', '<Cite id="l-01 s-12" />');
    expect(mistakes.map(({ problem }) => problem)).toEqual([
      'there is no “s-12” in src/content/facts.yaml',
    ]);
  });

  test('an unknown fact in <Fact> is named with the nearest known one', () => {
    expect(mistakesAfter('<Cite id="l-01" />', '<Fact id="s-12" />')).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(sheet, '<Cite id')}, Fact or Cite`,
        problem: 'there is no “s-12” in src/content/facts.yaml',
        remedy: 'did you mean “s-02”?',
      },
    ]);
  });

  test('an id that spreads over two lines is named by the line of its tag', () => {
    expect(mistakesAfter('<Checklist id=', '<Checklist\n  id="gone" />\n<Checklist id=')).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(sheet, '<Checklist id')}, Checklist`,
        problem: 'there is no “gone” in src/content/checklists/',
        remedy: 'did you mean “first-steps”?',
      },
    ]);
  });

  test('where no fact is known at all the author is told to add it', () => {
    expect(mistakesWith({ [factsFile]: '[]', [glossaryFile]: '[]' })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(sheet, '<Cite id')}, Fact or Cite`,
        problem: 'there is no “l-01” in src/content/facts.yaml',
        remedy: 'add it to src/content/facts.yaml first',
      },
    ]);
  });

  test('a checklist with a mistake in it still counts as known', () => {
    const broken = swap(list, 'order: 1\n', '');
    expect(mistakesWith({ [listFile]: broken }).map(({ file }) => file)).toEqual([listFile]);
  });

  test('a page that is no sheet is held to known ids too', () => {
    const file = 'src/content/docs/contact.mdx';
    expect(mistakesWith({ [file]: '---\ntitle: "Contact"\n---\n<Cite id="s-12" />\n' })).toEqual([
      {
        file,
        field: 'line 4, Fact or Cite',
        problem: 'there is no “s-12” in src/content/facts.yaml',
        remedy: 'did you mean “s-02”?',
      },
    ]);
  });
});

describe('frontmatter of a sheet', () => {
  test('an unknown field is named', () => {
    expect(mistakesAfter('sheet:\n', 'colour: "red"\nsheet:\n')).toEqual([
      {
        file: sheetFile,
        field: 'the whole file',
        problem: 'unknown field: colour',
        remedy: 'remove “colour”, or correct the spelling',
      },
    ]);
  });

  test('an unknown field inside its sheet block is named with the block', () => {
    expect(mistakesAfter('  group: plan\n', '  group: plan\n  colour: "red"\n')).toEqual([
      {
        file: sheetFile,
        field: 'sheet',
        problem: 'unknown field: colour',
        remedy: 'remove “colour”, or correct the spelling',
      },
    ]);
  });

  test('a day that no calendar has is named', () => {
    expect(mistakesAfter('"2026-11-22"', '"2026-02-31"')).toEqual([
      {
        file: sheetFile,
        field: 'sheet.reviewed',
        problem: 'Invalid ISO date',
        remedy: 'write a real day as "YYYY-MM-DD", in quotes',
      },
    ]);
  });

  test('a date without quotes is named', () => {
    expect(mistakesAfter('"2026-11-22"', '2026-11-22')).toEqual([
      {
        file: sheetFile,
        field: 'sheet.reviewed',
        problem: expect.stringContaining('received Date'),
        remedy: 'put the date in quotes: "2026-11-22"',
      },
    ]);
  });

  test('a number that another sheet has taken is named with that sheet', () => {
    const file = 'src/content/docs/sheets/carry-on.mdx';
    const text = sheet.replaceAll('{#s01-', '{#s02-');
    expect(mistakesWith({ [file]: text })).toEqual([
      {
        file,
        field: 'sheet.number',
        problem: `number 1 is already taken by ${sheetFile}`,
        remedy: 'give this sheet the next free number; a published number never changes',
      },
    ]);
  });

  test('a second sheet with a number of its own is fine', () => {
    const file = 'src/content/docs/sheets/carry-on.mdx';
    const text = swap(sheet, 'number: 1', 'number: 2').replaceAll('{#s01-', '{#s02-');
    expect(mistakesWith({ [file]: text })).toEqual([]);
  });
});

describe('the easy-read sentences of a sheet', () => {
  /** Shows the field and the problem of each mistake. */
  const told = (part: string, by: string) =>
    mistakesAfter(part, by).map(({ field, problem, remedy }) => [field, problem, remedy]);

  const clock = '    - { picture: clock, says: "Wait for ten days." }\n';

  test('a sheet with four of them is told to have five', () => {
    expect(told(clock, '')).toEqual([
      [
        'sheet.easy',
        'Too small: expected array to have exactly 5 items',
        'write this field: The sheet in exactly five short sentences, each with a picture.',
      ],
    ]);
  });

  test('an unknown picture is answered with the names of those that are there', () => {
    const [[field, problem] = []] = told('picture: clock', 'picture: watch');
    expect(field).toBe('sheet.easy[3].picture');
    expect(problem).toMatch(/"calendar"\|"card"\|"clipboard"\|"clock"/);
  });

  test.each([
    ['two sentences in one', 'Wait. Then ask again.'],
    ['a sentence without its full stop', 'Wait for ten days'],
    ['a question', 'Can you wait for ten days?'],
  ])('%s is refused', (_, text) => {
    expect(told('Wait for ten days.', text)).toEqual([
      [
        'sheet.easy[3].says',
        'write one sentence that ends with a full stop',
        'write this field: One short sentence with one idea in everyday words, at most 80 characters.',
      ],
    ]);
  });

  test('a sentence may have 80 characters and no more', () => {
    expect(told('Wait for ten days.', `${'x'.repeat(79)}.`)).toEqual([]);
    expect(told('Wait for ten days.', `${'x'.repeat(80)}.`)).toHaveLength(1);
  });
});

describe('parts that every sheet has', () => {
  test('a sheet without any citation is named', () => {
    expect(mistakesAfter(' <Cite id="l-01" />', '')).toEqual([
      {
        file: sheetFile,
        field: 'sources',
        problem: 'this sheet names no source',
        remedy:
          'cite at least one fact of src/content/facts.yaml with <Cite id="…" /> or <Fact id="…" />',
      },
    ]);
  });

  test('a sheet without its list of sources is named', () => {
    expect(mistakesAfter('<Sources />', '')).toEqual([
      {
        file: sheetFile,
        field: 'Sources',
        problem: 'the list of sources is missing',
        remedy: 'end the sheet with a section that holds <Sources />',
      },
    ]);
  });

  test('a sheet without a next step is named', () => {
    const step = '<DoNext checklist="first-steps">Tick the first line.</DoNext>';
    expect(mistakesAfter(step, '')).toEqual([
      {
        file: sheetFile,
        field: 'DoNext',
        problem: 'the reader’s next step is missing',
        remedy: 'add a section with <DoNext checklist="…">…</DoNext>',
      },
    ]);
  });

  test.each(['england', 'wales', 'scotland', 'northern-ireland'])(
    'a sheet without %s is named',
    (nation) => {
      expect(mistakesAfter(`<Nation of="${nation}">Nothing.</Nation>\n`, '')).toEqual([
        {
          file: sheetFile,
          field: 'Nations',
          problem: `there is nothing for ${nation}`,
          remedy: `add <Nation of="${nation}">…</Nation>; if nothing differs, say so`,
        },
      ]);
    },
  );

  test('a page that is no sheet needs none of them', () => {
    const file = 'src/content/docs/contact.mdx';
    expect(mistakesWith({ [file]: '---\ntitle: "Contact"\n---\n\nWrite to us.\n' })).toEqual([]);
  });
});

describe('headings', () => {
  test('an h2 without an id is named by its line in the file', () => {
    const text = swap(sheet, ' {#s01-who}', '');
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, '## Who do we write to?')}`,
        problem: noId('Who do we write to?'),
        remedy: 'end the line with an id, such as ## Who do we write to? {#s00-two-words}',
      },
    ]);
  });

  test('an h3 without an id is named', () => {
    expect(mistakesAfter(' {#s01-what}', '').map(({ problem }) => problem)).toEqual([
      noId('What do we say?'),
    ]);
  });

  test('an h4 needs no id', () => {
    expect(mistakesAfter('Say what you want.', '#### In one line\n\nSay it.')).toEqual([]);
  });

  test('the line that is named holds the heading, whatever stands before it', () => {
    const filler = fc.array(fc.constantFrom('', 'Some words.', '- a line', '> a quotation'));
    fc.assert(
      fc.property(filler, fc.nat(9), (lines, comments) => {
        const head = swap(sheet, 'title:', `${'# a comment\n'.repeat(comments)}title:`);
        const text = swap(head, 'Say what you want.', [...lines, '## Lost'].join('\n'));
        const [mistake] = mistakesWith({ [sheetFile]: text });
        const line = Number(mistake?.field.replace('line ', ''));
        expect(text.split('\n')[line - 1]).toBe('## Lost');
      }),
    );
  });

  test('a file with Windows line ends is held to the same rule', () => {
    const text = swap(sheet, ' {#s01-who}', '').replaceAll('\n', '\r\n');
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, '## Who do we write to?')}`,
        problem: noId('Who do we write to?'),
        remedy: 'end the line with an id, such as ## Who do we write to? {#s00-two-words}',
      },
    ]);
  });

  test('a second main heading is named', () => {
    const text = swap(sheet, '## Who do we write to?', '# Who do we write to?');
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, '# Who do we write to?')}`,
        problem: 'a page has one main heading, and that is its title',
        remedy: 'start with ##',
      },
    ]);
  });

  test.each([
    ['underlined', 'Lost\n------', 'the line under “Lost” makes it a heading without an id'],
    ['with a tag', '<h2>Lost</h2>', 'a heading written as a tag gets no link of its own'],
  ])('one written otherwise than with ## is named: %s', (_, lines, problem) => {
    const text = swap(sheet, 'Say what you want.', lines);
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, lines.split('\n').at(-1)!)}`,
        problem,
        remedy: 'write ## Words {#s00-two-words}',
      },
    ]);
  });

  test('a line that divides the text is no heading', () => {
    expect(mistakesAfter('Say what you want.', 'Say it.\n\n---\n\n| a |\n| --- |\n')).toEqual([]);
  });

  test.each(['S01-who', 's01_who', 's01-who?', '01-who', 's01--who'])(
    'the id %s is named for its characters',
    (id) => {
      expect(mistakesAfter('{#s01-who}', `{#${id}}`)).toEqual([
        {
          file: sheetFile,
          field: `line ${lineOf(sheet, '## Who do we write to?')}`,
          problem: `the id “${id}” has other characters than small letters, digits and hyphens`,
          remedy: 'write it like s02-first-message',
        },
      ]);
    },
  );
});

describe('fenced code', () => {
  test.each([
    ['backticks', '```md', '```'],
    ['tildes', '~~~', '~~~'],
    ['an indent', '  ```md', '  ```'],
    ['a fence inside a longer one', '````md\n```md', '```\n````'],
    ['tildes around backticks', '~~~\n```', '~~~'],
  ])('headings in it are no headings, with %s', (_, open, close) => {
    const code = `${open}\n# Not a title\n## Not a section\n${close}`;
    expect(mistakesAfter('Say what you want.', code)).toEqual([]);
  });

  test.each([
    ['backticks', '```\ncode\n```'],
    ['tildes around backticks', '~~~\n```\n~~~'],
    ['a line that holds code between three backticks', '```code``` is code'],
  ])('a heading after it is a heading again, with %s', (_, code) => {
    const text = swap(sheet, 'Say what you want.', `${code}\n\n## Lost`);
    expect(mistakesWith({ [sheetFile]: text })).toEqual([
      {
        file: sheetFile,
        field: `line ${lineOf(text, '## Lost')}`,
        problem: noId('Lost'),
        remedy: 'end the line with an id, such as ## Lost {#s00-two-words}',
      },
    ]);
  });

  test('an id in it takes nothing from a real heading', () => {
    const code = '```md\n## Who do we write to? {#s01-who}\n```';
    expect(mistakesAfter('Say what you want.', code)).toEqual([]);
  });
});
