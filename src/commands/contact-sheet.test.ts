import { expect, test } from 'vitest';
import { contactSheet } from './contact-sheet.ts';

test('a contact sheet has a row for each place and every picture by its name', () => {
  const sheet = contactSheet([
    { place: '/a/', what: '390 px, light', file: '0.png' },
    { place: '/a/', what: '390 px, dark', file: '1.png' },
    { place: '/b/, “<open>”', what: '390 px, light', file: '2.png' },
  ]);
  expect(sheet.match(/<h2>[^<]*<\/h2>/g)).toEqual([
    '<h2>/a/</h2>',
    '<h2>/b/, “&#60;open&#62;”</h2>',
  ]);
  expect(sheet.match(/<img src="\d\.png"/g)).toHaveLength(3);
  expect(sheet).toContain('alt="/a/: 390 px, dark"');
});
