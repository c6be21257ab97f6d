import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStoredText } from '../checklist/any-stored-text.ts';
import { copyName, largestFile, readCopy, writeCopy, type Copy } from './backup-file.ts';
import { isWork } from './kinds.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const tick = '{"v":1,"state":"done","at":"2026-11-01T12:00:00.000Z"}';

const workKey = fc
  .tuple(
    fc.constantFrom('tta:tick:group:', 'tta:partner:', 'tta:commitment:', 'tta:new:', 'tta:'),
    fc.oneof(fc.constantFrom('a', '__proto__', 'constructor', 'toString'), fc.string()),
  )
  .map(([prefix, id]) => prefix + id)
  .filter(isWork);

const read = (text: string) => readCopy(text) as Copy;
const file = (fields: object) =>
  JSON.stringify({
    format: 'saved-work',
    version: 1,
    madeAt: now.toISOString(),
    entries: {},
    ...fields,
  });

describe('a copy', () => {
  test('brings back every text to the letter, whatever was saved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(workKey, anyStoredText), { selector: ([k]) => k }),
        (all) => {
          const copy = read(writeCopy(all, now));
          expect(copy.madeAt).toBe(now.toISOString());
          expect([...copy.texts].sort()).toEqual([...all].sort());
        },
      ),
    );
  });

  test('can be read by a person', () => {
    const text = writeCopy([['tta:tick:group:pick-one', tick]], now);
    expect(text).toContain('"tta:tick:group:pick-one": {\n');
    expect(text).toContain('"state": "done"');
  });

  test('leaves out what belongs to this device, to others or to the theme', () => {
    const saved: [string, string][] = [
      ['tta:set:copied-at', now.toISOString()],
      ['tta:set:leave', 'hidden'],
      ['tta:set:tab-only', '1'],
      ['tta:set:covered', '1'],
      ['tta:restore:journal', '{}'],
      ['starlight-theme', 'dark'],
      ['another-site', 'x'],
      ['tta:tick:group:a', tick],
    ];
    expect([...read(writeCopy(saved, now)).texts.keys()]).toEqual(['tta:tick:group:a']);
  });

  test('has a neutral name', () => {
    expect(copyName('2026-11-22')).toBe('saved-work-2026-11-22.json');
  });

  test('is read with a mark before it, and with fields that another program added', () => {
    const text = `\uFEFF${file({ entries: { 'tta:new:x': 1 }, tool: 'other' })}`;
    expect([...read(text).texts]).toEqual([['tta:new:x', '1']]);
  });
});

describe('a file that is no copy', () => {
  test.each([
    ['half of one', file({}).slice(0, -3), 'damaged'],
    ['an empty file', '', 'damaged'],
    ['nonsense', '\u0000\u0001', 'damaged'],
    ['another program’s list', '[1,2,3]', 'other'],
    ['another program’s object', '{"version":1}', 'other'],
    ['no object', 'null', 'other'],
    ['one of a newer version', file({ version: 2, entries: 'new shape' }), 'newer'],
    ['one without a time', file({ madeAt: 'soon' }), 'damaged'],
    ['one whose entries are a text', file({ entries: 'x' }), 'damaged'],
    ['one whose texts are no texts', file({ texts: { 'tta:x': 1 } }), 'damaged'],
    ['one that writes other sites’ keys', file({ entries: { 'other-site': 1 } }), 'foreign'],
    ['one that writes the theme', file({ texts: { 'starlight-theme': 'x' } }), 'foreign'],
    ['one that hides the way out', file({ texts: { 'tta:set:leave': 'hidden' } }), 'foreign'],
    ['one that forges a journal', file({ texts: { 'tta:restore:journal': '{}' } }), 'foreign'],
    ['one that is far too large', ' '.repeat(largestFile + 1), 'large'],
    ['one that is nested without end', '['.repeat(200_000), 'damaged'],
  ])('such as %s says so', (_, text, problem) => {
    expect(readCopy(text)).toEqual({ problem });
  });

  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((x) => file({ entries: JSON.parse(x) as object })),
        ),
        (text) => {
          const result = readCopy(text);
          expect('problem' in result || [...result.texts.keys()].every(isWork)).toBe(true);
        },
      ),
    );
  });

  test('changes no object by a key that is named like a part of all objects', () => {
    readCopy(
      '{"format":"saved-work","version":1,"madeAt":"2026-11-22","entries":{"__proto__":{"hacked":1},"tta:a":{"__proto__":{"hacked":1}}}}',
    );
    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
  });
});
