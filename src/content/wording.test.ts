import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import cspell from '../../cspell.json' with { type: 'json' };
import type { Fact } from '../features/facts/fact.schema.ts';
import { citedName } from '../features/facts/source-name.ts';
import { readContent } from '../integrations/author-errors/read-content.ts';
import words from './i18n/en-GB.json' with { type: 'json' };

const { docs, checklists, templates } = readContent(process.cwd());
const data = ['facts', 'indicators', 'indicator-sets'].map((name) => {
  const path = `src/content/${name}.yaml`;
  return { path, text: readFileSync(path, 'utf8') };
});

/** Lists the lines that match, so that a failure shows them. */
const lines = (text: string, pattern: RegExp) =>
  text.split('\n').filter((line) => pattern.test(line));

describe.each(docs)('$path', ({ text }) => {
  test('has no exclamation mark', () => {
    expect(lines(text, /!(?!\[)/)).toEqual([]);
  });

  test('has three long dashes at most', () => {
    expect(text.match(/—| – /g)?.length ?? 0).toBeLessThanOrEqual(3);
  });

  test('cites where a sentence ends, and once where it cites several facts', () => {
    expect(lines(text, /<Cite [^>]*\/>(?: (?=<Cite)|[,;]? [a-z])/)).toEqual([]);
    expect(lines(text, /\{[a-z]-\d{2}\}(?: ?\{|[,;]? [a-z])/)).toEqual([]);
  });

  // Markdown makes checkboxes without a label of them.
  test('has no task list', () => {
    expect(lines(text, /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/)).toEqual([]);
  });
});

test.each([...checklists, ...templates, ...data])(
  '$path has no exclamation mark of ours',
  ({ text }) => {
    // Others’ titles stay as they are, and a comment isn’t printed.
    const ours = text.replace(/^\s*(?:- )?title: .*$/gm, '').replace(/^\s*#.*$/gm, '');
    expect(lines(ours, /!/)).toEqual([]);
  },
);

test.each(data)('$path has curly quotes', ({ text }) => {
  const said = text.replace(/^\s*#.*$/gm, '').replace(/(?:: |- )(["'])(.*)\1$/gm, ' $2');
  expect(lines(said, /[a-z]'|'[a-z]|\s"[A-Za-z]/)).toEqual([]);
});

test('no name in a citation has brackets of its own, or is long', () => {
  const facts = parse(readFileSync('src/content/facts.yaml', 'utf8')) as Fact[];
  const names = facts.map((fact) => citedName(fact));
  expect(names.filter((name) => /[()]/.test(name) || name.length > 42)).toEqual([]);
});

test('the words of the interface have no exclamation mark', () => {
  expect(Object.entries(words).filter(([, text]) => text.includes('!'))).toEqual([]);
});

test('the spelling check still refuses the words that the house avoids', () => {
  expect(cspell.flagWords).toEqual(
    expect.arrayContaining([
      'color->colour',
      'organize->organise',
      'organization->organisation',
      'organizations->organisations',
      'recognize->recognise',
      'center->centre',
      'behavior->behaviour',
      'neighbor->neighbour',
      'stakeholder->partner',
      'stakeholders->partners',
      'utilise->use',
      'impactful',
    ]),
  );
});
