import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmation } from './email-text.ts';
import { mailtoAddress, mailtoLimit } from './mail-address.ts';
import { takeAway, talk, training } from './try-take-away.ts';

describe('the confirmation of one commitment', () => {
  const { subject, body } = confirmation([training], takeAway());

  test('says what was agreed, each point on its line', () => {
    expect(body.split('\n')).toEqual([
      'Hello,',
      '',
      'Just to check I have this right. This is what I noted on 1 November 2026:',
      '',
      'What will be done: Train all 40 response officers in two hours before a shift.',
      'Owner: Hate crime lead, J. Example (the partner’s)',
      'Due: 31 March 2027',
      'First checkpoint: 31 January 2027',
      'What we count: Share of officers who can name both ways to flag a hate crime',
      'How we will check it: Short quiz before and after, and again at three months',
      'Starting point: 20%',
      'Target: 90%',
      'Time, money or people: agreed: Two hours of paid time each',
      'Written record: in the minutes',
      'Review: 20 April 2027, Partnership meeting, item 2',
      'If it is missed: If fewer than 30 are trained by then → we write for new dates',
      '',
      'If something is not as you meant it, please tell me. If it is right, could it go into the minutes?',
      '',
      'Thank you.',
    ]);
  });

  test('has a subject that names nobody and nothing', () => {
    expect(subject).toBe('What we agreed: just to check');
  });

  test('leaves notes out unless chosen', () => {
    expect(body).not.toContain('Monday');
    expect(confirmation([training], takeAway({ notes: true })).body).toContain(
      'Notes: They were short of time. / Ring on Monday.',
    );
  });

  test('leaves out what they said and what nobody said yet', () => {
    const { body } = confirmation([{ ...talk, agreedOn: '' }], takeAway());
    expect(body).not.toContain('Leave it with us');
    expect(body).toContain(
      'Just to check I have this right. This is what I noted:\n\nWhat will be',
    );
    expect(body.match(/^[^:\n]+: /gm)).toEqual(['What will be done: ']);
  });

  test('says that a starting point is still to be found, and by when', () => {
    const open = { ...talk, baselineStatus: 'to-measure' as const, baselineBy: '2027-01-31' };
    expect(confirmation([open], takeAway()).body).toContain(
      'Starting point: to be found out, 31 January 2027',
    );
  });
});

test('several are numbered, each with its partner', () => {
  const { body } = confirmation([training, talk], takeAway());
  expect(body).toContain('Just to check I have these right.');
  expect(body.match(/^\d\. .*$/gm)).toEqual(['1. Northtown Police', '2. Northtown Café']);
  expect(body.indexOf(training.action)).toBeLessThan(body.indexOf('2. '));
});

test('one without a word is still a letter', () => {
  const { body } = confirmation([{ ...talk, action: '', agreedOn: '' }], takeAway());
  expect(body).not.toMatch(/\n{3}/);
  expect(body).not.toContain('export.');
});

describe('an address for the mail program', () => {
  test('reads back as the subject and the text, with lines that end in CR LF, to nobody', () => {
    const email = confirmation([talk], takeAway());
    const url = new URL(mailtoAddress(email)!);
    expect(url.protocol).toBe('mailto:');
    expect(url.pathname).toBe('');
    expect(url.searchParams.get('subject')).toBe(email.subject);
    expect(url.searchParams.get('body')).toBe(email.body.replaceAll('\n', '\r\n'));
  });

  test('holds any text, whatever its signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (body) => {
        const address = mailtoAddress({ subject: 'A & b + c = 100%?', body })!;
        expect(address).toMatch(/^[!-~]+$/);
        const url = new URL(address);
        expect(url.searchParams.get('subject')).toBe('A & b + c = 100%?');
        expect(url.searchParams.get('body')).toBe(body.replace(/\r\n?|\n/g, '\r\n'));
        expect(url.hash).toBe('');
      }),
    );
  });

  test('is made of half a character too', () => {
    const url = new URL(mailtoAddress({ subject: '', body: 'a\uD83C' })!);
    expect(url.searchParams.get('body')).toBe('a\uFFFD');
  });

  test('is none once it is longer than mail programs take', () => {
    const empty = mailtoAddress({ subject: '', body: '' })!.length;
    const fits = 'a'.repeat(mailtoLimit - empty);
    expect(mailtoAddress({ subject: '', body: fits })).toHaveLength(mailtoLimit);
    expect(mailtoAddress({ subject: '', body: `${fits}a` })).toBeUndefined();
  });
});
