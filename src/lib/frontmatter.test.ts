import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontmatter } from './frontmatter.ts';

/** A line that is no fence. */
const anyLine = fc.string().filter((line) => !/^---[ \t]*$/.test(line) && !/[\r\n]/.test(line));
const anyEnd = fc.constantFrom('\n', '\r\n');

describe('a file with frontmatter', () => {
  test('is split into its YAML and its body', () => {
    expect(frontmatter('---\ntitle: "Councils"\nsheet: 10\n---\n\nHello.\n')).toEqual({
      yaml: 'title: "Councils"\nsheet: 10',
      body: '\nHello.\n',
      bodyStart: 4,
    });
  });

  test('gives back what it was put together from', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine),
        fc.string(),
        anyEnd,
        fc.constantFrom('', ' ', '\t '),
        (lines, body, end, blank) => {
          const text = ['---', ...lines, `---${blank}`, body].join(end);
          expect(frontmatter(text)).toEqual({
            yaml: lines.join(end),
            body,
            bodyStart: lines.length + 2,
          });
        },
      ),
    );
  });

  test('says how many lines stand before the body, so that lines of the file can be named', () => {
    const text = '---\ntitle: "Councils"\n---\nOne\nTwo';
    const { body, bodyStart } = frontmatter(text);
    expect(text.split('\n')[bodyStart + body.split('\n').indexOf('Two')]).toBe('Two');
  });

  test('ends at the first fence, so that a rule in the body stays there', () => {
    expect(frontmatter('---\na: 1\n---\nOne\n\n---\n\nTwo')).toMatchObject({
      yaml: 'a: 1',
      body: 'One\n\n---\n\nTwo',
    });
  });

  test('may be empty between its fences', () => {
    expect(frontmatter('---\n---\nOne\n\n---\n\nTwo')).toEqual({
      yaml: '',
      body: 'One\n\n---\n\nTwo',
      bodyStart: 2,
    });
  });

  test('does not end at a line that only begins like a fence', () => {
    expect(frontmatter('---\na: |\n---b\n---- \n---\nOne').yaml).toBe('a: |\n---b\n---- ');
  });

  test('may have no body', () => {
    expect(frontmatter('---\na: 1\n---')).toMatchObject({ yaml: 'a: 1', body: '' });
  });
});

describe('a file without frontmatter', () => {
  test('is all body', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.startsWith('---')),
        (text) => {
          expect(frontmatter(text)).toEqual({ yaml: '', body: text, bodyStart: 0 });
        },
      ),
    );
  });

  test.each([
    ['the fence is never closed', '---\na: 1\n'],
    ['the fence does not stand at the start', '\n---\na: 1\n---\n'],
  ])('is also one where %s', (_, text) => {
    expect(frontmatter(text)).toEqual({ yaml: '', body: text, bodyStart: 0 });
  });
});
