import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const names = ['title', 'group'];

describe('options', () => {
  test('are read with their values', () => {
    expect(readOptions(['--title', 'Our town', '--group', 'tools'], names)).toEqual({
      values: { title: 'Our town', group: 'tools' },
    });
  });

  test('may have an equals sign', () => {
    expect(readOptions(['--title=Our town'], names)).toEqual({ values: { title: 'Our town' } });
  });

  test('may be left out', () => {
    expect(readOptions([], names)).toEqual({ values: {} });
  });

  test('lose spaces around a value', () => {
    expect(readOptions(['--title', ' Our town '], names)).toEqual({
      values: { title: 'Our town' },
    });
  });

  test('keep any value that is not blank and looks like no option', () => {
    const value = fc.string().filter((text) => text.trim() !== '' && !text.startsWith('-'));
    fc.assert(
      fc.property(value, (title) => {
        expect(readOptions(['--title', title], names)).toEqual({ values: { title: title.trim() } });
      }),
    );
  });
});

describe('a mistake in the options is told', () => {
  test('where one is not known', () => {
    expect(readOptions(['--titel', 'Our town'], names)).toEqual({
      problem: 'There is no option --titel. Use --title and --group.',
    });
  });

  test('where the quotes around several words are missing', () => {
    expect(readOptions(['--title', 'Our', 'town'], names).problem).toMatch(
      /^“town” stands alone\. Put text with spaces in "double quotes"/,
    );
  });

  test.each([[['--title']], [['--title', '--group', 'tools']], [['--title', ' ']]])(
    'where a value is missing, as in %j',
    (args) => {
      expect(readOptions(args, names)).toEqual({ problem: '--title needs a value after it.' });
    },
  );
});
