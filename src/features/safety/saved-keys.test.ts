import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import * as keys from '../../storage/keys.ts';
import { gatheredKey } from '../links/gathered-key.ts';
import { kinds } from '../backup/kinds.ts';
import { isListed, savedKeys, wordsFor } from './saved-keys.ts';

/** Names that look like keys and are none: a lock, and the start of the settings' keys. */
const noKeys = new Set(['tta:restore', 'tta:set:']);

describe('the list of keys on the privacy page', () => {
  test('has every kind of saved thing', () => {
    const missing = kinds.filter(({ prefix }) => prefix !== 'tta:set:' && !isListed(`${prefix}x`));
    expect(missing).toEqual([]);
  });

  test('has every key that belongs to no feature', () => {
    const named = Object.entries(keys).filter(
      ([name, key]) => typeof key === 'string' && name !== 'ownPrefix',
    ) as [string, string][];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(([, key]) => !isListed(key))).toEqual([]);
  });

  test('has every key that the source text names', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(ts|astro|mjs)$/.test(path) && !/\.test\.ts$|^e2e/.test(path),
    );
    const named = files.flatMap((path) => {
      const text = readFileSync(`src/${path}`, 'utf8');
      return [
        ...text.matchAll(
          /(?<!(?:Event(?:<[^>]*>)?|Listener)\(\s*)['"](tta:[a-z-]+[a-z:-]*)(?!['"]?: )/g,
        ),
      ].map((match) => match[1]!);
    });
    expect(named).toEqual(expect.arrayContaining(['tta:partner:', 'tta:erased']));
    const unlisted = [...new Set(named)].filter((key) => !noKeys.has(key) && !isListed(key));
    expect(unlisted).toEqual([]);
  });

  test('says of each what it holds and how long it stays', () => {
    const said = words as Record<string, string>;
    for (const row of savedKeys) {
      expect(said[wordsFor(row)], row.key).toBeTruthy();
      expect(said[`privacy.stays.${row.stays}`], row.stays).toBeTruthy();
    }
  });

  test('has nothing that no code writes', () => {
    const known = [...kinds.map(({ prefix }) => prefix), ...Object.values(keys), gatheredKey];
    expect(savedKeys.filter(({ key }) => !known.includes(key))).toEqual([]);
  });
});
