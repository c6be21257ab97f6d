import { expect, test } from 'vitest';
import { scriptWords } from './script-words.ts';

const { resolveId, load } = scriptWords({ 'js.undo': 'Undo', 'site.name': 'A “guide”' });

/** Loads a module as Vite does, and returns what it exports. */
const imported = (id: string) => {
  const code = load(resolveId(id) ?? id);
  return code && (JSON.parse(code.replace(/^export default |;$/g, '')) as unknown);
};

test('one module has all words that scripts say, and no others', () => {
  expect(imported('site:words')).toEqual({ 'js.undo': 'Undo' });
});

test('a tool takes the words that only it says', () => {
  expect(imported('site:words/site.')).toEqual({ 'site.name': 'A “guide”' });
});

test('a script that runs on every page can take one text alone', () => {
  expect(imported('site:word/js.undo')).toBe('Undo');
  expect(imported('site:word/site.name')).toBe('A “guide”');
});

test('a key without words stops the build', () => {
  expect(() => imported('site:word/js.redo')).toThrow('js.redo');
});

test('other modules are left to others', () => {
  expect(resolveId('./words.ts')).toBeUndefined();
  expect(load('/src/lib/words.ts')).toBeUndefined();
});
