import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEml, readTxt } from './read-eml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const email = (...lines: string[]) => bytes(lines.join('\r\n'));

describe('a saved email', () => {
  test('gives its words without its headers', () => {
    const read = readEml(
      email('From: jo@example.org', 'Subject: Training', '', 'We will train.', ''),
    );
    expect(read).toBe('We will train.');
  });

  test('is decoded from quoted-printable in its character set', () => {
    const read = readEml(
      email(
        'Content-Type: text/plain;',
        ' charset="windows-1252"',
        'Content-Transfer-Encoding: Quoted-Printable',
        '',
        'We will pay =A3150 for a very =',
        'good trainer=85',
      ),
    );
    expect(read).toBe('We will pay £150 for a very good trainer…');
  });

  test('is decoded from base64', () => {
    const read = readEml(
      email(
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        'V2Ugd2lsbCBw',
        'YXkgwqMxNTAu',
      ),
    );
    expect(read).toBe('We will pay £150.');
  });

  test('with several parts gives the plain one, also from parts within parts', () => {
    const read = readEml(
      email(
        'Content-Type: multipart/mixed; boundary="out"',
        '',
        'This is for old programs.',
        '--out',
        'Content-Type: multipart/alternative; boundary=in',
        '',
        '--in',
        'Content-Type: text/html',
        '',
        '<p>No</p>',
        '--in',
        'Content-Type: text/plain',
        '',
        'We will publish it.',
        '--in--',
        '--out',
        'Content-Type: text/plain',
        'Content-Disposition: attachment; filename=a.txt',
        '',
        'Not this',
        '--out--',
      ),
    );
    expect(read).toBe('We will publish it.');
  });

  test('with HTML alone gives that without tags and styles', () => {
    const read = readEml(
      email(
        'Content-Type: text/html; charset=utf-8',
        '',
        '<style>p { color: red }</style><p>We &amp; you<br>will meet &#163;</p><script>alert(1)</script>',
      ),
    );
    expect(read).toBe('We & you\nwill meet £');
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, isMail) => {
        const head = isMail ? bytes('Content-Transfer-Encoding: base64\n\n') : new Uint8Array();
        expect(typeof readEml(new Uint8Array([...head, ...noise]))).toBe('string');
      }),
    );
  });
});

describe('a text file', () => {
  test.each([
    ['UTF-8', bytes('£150 – “yes”')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('£150 – “yes”')])],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...[...'£150 – “yes”'].flatMap((sign) => {
          const code = sign.charCodeAt(0);
          return [code & 255, code >> 8];
        }),
      ]),
    ],
    [
      'Windows-1252',
      new Uint8Array([0xa3, 0x31, 0x35, 0x30, 0x20, 0x96, 0x20, 0x93, 0x79, 0x65, 0x73, 0x94]),
    ],
  ])('is read as %s', (_, file) => {
    expect(readTxt(file)).toBe('£150 – “yes”');
  });
});
