import { expect, test } from 'vitest';
import { chooseMode } from './choose-mode.ts';

test.each([
  [
    'on a connection without limits the whole guide is kept',
    { saveData: false, type: 'wifi' },
    'whole',
  ],
  ['a computer that names no type counts as one', { saveData: false }, 'whole'],
  ['who saves data is asked first', { saveData: true, type: 'wifi' }, 'nothing'],
  ['on a phone’s own connection nothing comes unasked', { type: 'cellular' }, 'nothing'],
  ['where the browser says nothing, visited pages are kept', undefined, 'visited'],
] as const)('%s', (_, connection, mode) => {
  expect(chooseMode(connection, false)).toBe(mode);
});

test('who saves nothing on this device keeps nothing', () => {
  expect(chooseMode({ type: 'wifi' }, true)).toBe('nothing');
  expect(chooseMode(undefined, true)).toBe('nothing');
});
