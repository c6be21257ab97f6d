import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { asHtml, asText, firstSentence, mailto } from './share-text.ts';

const address = 'https://guide.example.org/go/s10-data/';
const part = { title: 'What does the council know?', summary: 'Ask for what it counts.', address };

/** Reads an email's address back, as a mail program does. */
function readBack(link: string) {
  const { protocol, pathname, search } = new URL(link);
  const fields = new Map(
    search
      .slice(1)
      .split('&')
      .map((field) => {
        const [name = '', value = ''] = field.split('=');
        return [name, decodeURIComponent(value)] as const;
      }),
  );
  return { protocol, to: pathname, subject: fields.get('subject'), body: fields.get('body') };
}

describe('the first sentence of a text', () => {
  test.each([
    [
      'ends at its full stop',
      'Ask for the count in writing. Then wait.',
      'Ask for the count in writing.',
    ],
    [
      'may end in a question',
      'Does the council count hate incidents? Ask.',
      'Does the council count hate incidents?',
    ],
    [
      'keeps what is quoted',
      'They say “we take it very seriously.” Ask on.',
      'They say “we take it very seriously.”',
    ],
    [
      'goes on after a short form',
      'Write to e.g. the equalities lead today. Wait.',
      'Write to e.g. the equalities lead today.',
    ],
    ['is the whole where nothing ends', 'one two three', 'one two three'],
    [
      'loses the spaces of the page',
      '  Ask \n ( Home Office ) first.  ',
      'Ask (Home Office) first.',
    ],
  ])('%s', (_, text, first) => {
    expect(firstSentence(text)).toBe(first);
  });

  test('is cut at a word where it is long', () => {
    const cut = firstSentence(`${'word '.repeat(60)}end.`);
    expect(cut.length).toBeLessThanOrEqual(180);
    expect(cut).toMatch(/word…$/);
  });

  test('is never longer than a line, and on one line, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(firstSentence(text).length).toBeLessThanOrEqual(180);
        expect(firstSentence(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('text with a link', () => {
  test('is title, summary and address, each on its line', () => {
    expect(asText([part])).toBe(`What does the council know?\nAsk for what it counts.\n${address}`);
  });

  test('says nothing twice', () => {
    expect(asText([{ ...part, summary: part.title }])).toBe(`${part.title}\n${address}`);
    expect(asText([{ title: part.title, address }])).toBe(`${part.title}\n${address}`);
  });

  test('of several links has an empty line between them', () => {
    expect(asText([part, part]).split('\n\n')).toEqual([asText([part]), asText([part])]);
  });
});

describe('an email', () => {
  test('has the subject and the body, with the line ends that mail programs want', () => {
    const link = mailto('Counts & “targets”', [part]);
    expect(link).not.toMatch(/[\s"“”+]/);
    expect(link).toContain('%0D%0A');
    expect(readBack(link)).toEqual({
      protocol: 'mailto:',
      to: '',
      subject: 'Counts & “targets”',
      body: `What does the council know?\r\nAsk for what it counts.\r\n${address}`,
    });
  });

  test('says what was put in, whatever that is', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/[\r\n]/.test(one));
    fc.assert(
      fc.property(text, text, text, (subject, title, summary) => {
        const { subject: read, body } = readBack(mailto(subject, [{ title, summary, address }]));
        expect(read).toBe(subject.toWellFormed());
        const lines = title === summary ? [title, address] : [title, summary, address];
        expect(body?.split('\r\n')).toEqual(lines.map((line) => line.toWellFormed()));
      }),
    );
  });
});

describe('a rich text', () => {
  test('is a list of live links', () => {
    const list = parse(asHtml([part, { ...part, title: 'Who?' }]));
    expect(list.querySelectorAll('li > a').map((link) => link.getAttribute('href'))).toEqual([
      address,
      address,
    ]);
  });

  test('keeps every character of a title as text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const html = asHtml([{ title, address }]);
        expect(html.replace(/<\/?(ul|li|a)( href="[^"<>]*")?>/g, '')).not.toMatch(/[<>"]/);
        const text = parse(html).querySelector('a')!.text;
        expect(text).toBe(title);
      }),
    );
  });
});
