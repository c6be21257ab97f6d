import { expect, test } from 'vitest';
import { suggestions } from './lost-link.ts';

const known = {
  pages: {
    '/': 'Home',
    '/8/': 'Training toolkit',
    '/18/': 'Safe working',
    '/sheets/councils/': 'Councils',
    '/glossary/': 'Glossary',
  },
  ids: {
    's10-data': ['What does the council know?', '/sheets/councils/#s10-data'],
    police: ['Police', '/partners/police/'],
    's18-plan': ['What is the plan?', '/sheets/safe-working/#s18-plan'],
  },
} as const;

/** Lists where the suggestions for a wrong address lead. */
const targets = (path: string) => suggestions(path, known).map(({ target }) => target);

test.each([
  ['/go/s10-dat/', '/sheets/councils/#s10-data'],
  ['/go/S10-DATA', '/sheets/councils/#s10-data'],
  ['/go/polise/', '/partners/police/'],
  ['/sheets/concils/', '/sheets/councils/'],
  ['/glosary', '/glossary/'],
  ['/council', '/sheets/councils/'],
])('the wrong address %s suggests %s first', (path, target) => {
  expect(targets(path)[0]).toBe(target);
});

test('a number that no sheet has suggests sheets with numbers like it, and nothing else', () => {
  expect(suggestions('/88/', known)).toEqual([
    { title: '8. Training toolkit', target: '/8/' },
    { title: '18. Safe working', target: '/18/' },
  ]);
});

test.each(['/', '/xxyyzz/', '/%E0%A4%A/', '/go/'])('%s suggests nothing', (path) => {
  expect(targets(path)).toEqual([]);
});
