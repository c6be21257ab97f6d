import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../features/templates/document.ts';
import { fieldsOf } from '../features/templates/fields.ts';
import { plainText } from '../lib/paper/plain-text.ts';
import { readWordFile } from '../lib/paper/read-word-file.ts';
import { readTemplates } from '../features/templates/read-templates.ts';
import { wordFile } from '../lib/paper/word-file.ts';
import { toDocument } from '../features/templates/to-document.ts';

const templates = readTemplates();

const safety = 'Do not put in details of any person who has been targeted.';

/** Writes one of the templates as text, as readers get it. */
function textOf(id: string): string {
  return plainText(toDocument(templates.find((template) => template.id === id)!));
}

test('there are ten templates, and none has lost its id', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'template-introduction-email',
    'template-meeting-agenda',
    'template-partnership-proposal',
    'template-memorandum',
    'template-action-log',
    'template-review-meeting',
    'template-thank-you',
    'template-escalation-letter',
    'template-small-win',
    'template-information-request',
  ]);
});

describe.each(templates)('$title', (template) => {
  const document = toDocument(template);

  test('carries the safety line in its text', () => {
    expect(plainText(document)).toContain(safety);
  });

  test('is the same as a Word file and as plain text', async () => {
    const read = readWordFile(await wordFile(document));
    expect(read.note).toContain(safety);
    expect(plainText(read)).toBe(plainText(document));
  });

  test('has each of its fields in both', async () => {
    const fields = template.body.flatMap(textsOf).flatMap(fieldsOf);
    expect(fields.length).toBeGreaterThan(5);
    const read = readWordFile(await wordFile(document));
    expect(read.body.flatMap(textsOf).flatMap(fieldsOf)).toEqual(fields);
    expect(fieldsOf(plainText(document))).toEqual(fields);
  });

  test('quotes no figure and promises no march', () => {
    const text = plainText(document);
    expect(text).not.toMatch(/\d%|£\d|\d,\d{3}/);
    expect(text).not.toMatch(/\bmarch|\bpride\b/i);
  });
});

test('the introduction email has under 150 words, from its subject to its last line', () => {
  const text = textOf('template-introduction-email');
  const email = text.slice(text.indexOf('Subject:'), text.indexOf('Follow-up'));
  const count = email.split(/\s+/).filter(Boolean).length;
  expect(count).toBeGreaterThan(80);
  expect(count).toBeLessThan(150);
});

test('the memorandum says that it is not legally binding', () => {
  expect(textOf('template-memorandum')).toContain('It is not legally binding.');
});

test('the information request names both Acts, and leaves the days to the page, which cites them', () => {
  const text = textOf('template-information-request');
  expect(text).toContain('Freedom of Information Act 2000');
  expect(text).toContain('Freedom of Information (Scotland) Act 2002');
  expect(text).not.toMatch(/20 working days|twenty/i);
  const page = readFileSync('src/content/docs/templates.mdx', 'utf8');
  expect(page).toMatch(/20 working days\. <Cite id="e-17 s-34" \/>/);
});
