import { expect, test } from 'vitest';
import { listFile, mistakesWith, swap } from './example-content.ts';

const file = 'src/content/docs/partners/ferry.mdx';

const ferry = `---
title: "Ferry"
description: "What a small group can ask the Northtown ferry for, and who to ask for by role."
partner:
  number: 1
  kind: public
  short: "Ferry"
  gives: "Room for posters"
  also: ["boat"]
  hereTo: "The ferry takes people across. {l-01}"
  hook: "They want safe crossings."
  askFor: ["Station manager"]
  findThem: "Look at the timetable."
  asks: ["One poster", "Ten posters", "A stall", "A talk for staff"]
  theyBring: "Walls and people"
  youBring: "Posters"
  talk: "We welcome everyone."
  example:
    action: "Put up ten posters at the pier"
    ownerRole: "Station manager, Northtown Ferry"
    ownerContact: "J. Example"
    dueIn: 30
    measure: "Number of posters that hang"
    evidence: "A walk along the pier"
    baselineStatus: known
    baselineValue: "0"
    target: "10"
    resourceStatus: none-needed
    resourceNote: "We bring the posters"
    record: minuted
    reviewIn: 60
    reviewForum: "Monthly call"
    ifMissed: "If fewer than ten hang"
    thenWeWill: "we ask the director for help"
  watchOut: ["Posters fade."]
  nations:
    england: "Nothing differs."
    wales: "Nothing differs."
    scotland: "Nothing differs."
    northern-ireland: "Nothing differs."
  works: [england]
  needs: [publicity]
  firstStep: an-hour
  sheet: 1
  checklist: first-steps
---
`;

/** Finds the mistakes after one part of the partner type was replaced. */
function mistakesAfter(part: string, by: string) {
  return mistakesWith({ [file]: swap(ferry, part, by) });
}

test('a partner type without a mistake gives no error', () => {
  expect(mistakesWith({ [file]: ferry })).toEqual([]);
});

test('a number that another partner type has taken is named', () => {
  const other = 'src/content/docs/partners/tram.mdx';
  expect(mistakesWith({ [file]: ferry, [other]: ferry })).toEqual([
    {
      file: other,
      field: 'partner.number',
      problem: `number 1 is already taken by ${file}`,
      remedy: 'give this type the next free number',
    },
  ]);
});

test('an unknown checklist of a partner type is named with the nearest known one', () => {
  expect(mistakesAfter('checklist: first-steps', 'checklist: kep-going')).toEqual([
    {
      file,
      field: 'partner.checklist',
      problem: 'there is no “kep-going” in src/content/checklists/',
      remedy: 'did you mean “keep-going”?',
    },
  ]);
});

test('a mark for an unknown fact is named', () => {
  expect(mistakesAfter('{l-01}', '{l-99}')).toEqual([
    {
      file,
      field: '{l-99}',
      problem: 'there is no fact “l-99” in src/content/facts.yaml',
      remedy: 'correct the mark, or add the fact first',
    },
  ]);
});

test.each([
  ['frontmatter', 'partner:\n', 'colour: "red"\npartner:\n', 'the whole file'],
  ['partner block', '  number: 1\n', '  number: 1\n  colour: "red"\n', 'partner'],
  ['example', '    dueIn: 30\n', '    dueIn: 30\n    colour: "red"\n', 'partner.example'],
])('an unknown field in the %s of a partner type is named', (_, part, by, field) => {
  expect(mistakesAfter(part, by)).toEqual([
    {
      file,
      field,
      problem: 'unknown field: colour',
      remedy: 'remove “colour”, or correct the spelling',
    },
  ]);
});

test('a partner type with the id of a checklist is named', () => {
  const taken = 'src/content/docs/partners/first-steps.mdx';
  expect(mistakesWith({ [taken]: ferry })).toEqual([
    {
      file: taken,
      field: 'the file’s name',
      problem: `the id “first-steps” is already used in ${listFile} (the file’s name)`,
      remedy: 'give the newer of the two an id of its own; never change a published one',
    },
  ]);
});

test('the page about all partner types is none itself', () => {
  const index = 'src/content/docs/partners/index.mdx';
  expect(mistakesWith({ [index]: '---\ntitle: "Partners"\n---\n' })).toEqual([]);
});
