import { findAuthorErrors } from './find.ts';
import type { AuthorError } from './author-error.ts';

/** Invented content without a mistake, for tests to break in one place. */
export const listFile = 'src/content/checklists/first-steps.yaml';

/** An invented checklist. */
export const list = `title: "First steps"
sheet: 1
order: 1
intro: "Before you write to anybody."
items:
  - id: steps-choose-aim
    label: "Choose one aim"
    why: "One is easier to explain than five."
  - id: steps-find-person
    label: "Find the right person at Northtown Council"
    why: "A name gets an answer."
`;

/** Where the second invented checklist stands. */
export const otherListFile = 'src/content/checklists/keep-going.yaml';

/** A second invented checklist. */
export const otherList = `title: "Keep going"
sheet: 1
order: 2
intro: "After the first meeting."
items:
  - id: going-write-notes
    label: "Write down what was said"
    why: "Memories differ."
`;

/** Where the invented register of facts stands. */
export const factsFile = 'src/content/facts.yaml';

/** An invented register of two facts. */
export const facts = `- id: l-01
  topic: law
  claim: "Northtown has a rule about letters."
  nations: [england]
  asOf: "November 2026"
  confidence: confirmed
  sources:
    - publisher: "Northtown Council"
      title: "Rules for letters"
      read: archived
  checked: "2026-11-22"
  recheck: "2027-11-22"
- id: s-02
  topic: statistic
  claim: "Northtown counted 12 letters in 2025."
  nations: [england]
  asOf: "2025"
  confidence: reported
  sources:
    - publisher: "Northtown Echo"
      title: "Twelve letters"
      read: report
  checked: "2026-11-22"
  recheck: "2027-11-22"
`;

/** Where the invented glossary stands. */
export const glossaryFile = 'src/content/glossary.yaml';

/** An invented glossary of two terms. */
export const glossary = `- id: term-letter-log
  term: "Letter log"
  short: ["LL"]
  match: ["letter log", "LL"]
  meaning: "A list of the letters that Northtown sent."
  nations: [england]
  facts: [l-01]
- id: term-kind-word
  term: "Kind word"
  match: ["kind word"]
  meaning: "Something nice that promises nothing."
`;

/** Where the invented sheet stands. */
export const sheetFile = 'src/content/docs/sheets/begin.mdx';

/** An invented sheet. */
export const sheet = `---
title: "How do we begin?"
description: "How a small group in Northtown finds the right person and gets a first meeting."
sheet:
  number: 1
  group: plan
  short: "Begin"
  after: "write the first letter"
  audience: "Whoever writes first"
  reviewed: "2026-11-22"
  easy:
    - { picture: building, says: "Somebody at the council can help you." }
    - { picture: magnifier, says: "Find out who it is." }
    - { picture: letter, says: "Send a short message." }
    - { picture: clock, says: "Wait for ten days." }
    - { picture: people, says: "Go and see them in pairs." }
---
import { Checklist, Cite, DoNext, Nation, Nations, Sources } from '@guide';

Somebody has to write first. <Cite id="l-01" />

## Who do we write to? {#s01-who}

<Checklist id="first-steps" />

### What do we say? {#s01-what}

Say what you want.

## Do next {#s01-do-next}

<DoNext checklist="first-steps">Tick the first line.</DoNext>

## What differs in each nation? {#s01-nations}

<Nations>
<Nation of="england">Nothing.</Nation>
<Nation of="wales">Nothing.</Nation>
<Nation of="scotland">Nothing.</Nation>
<Nation of="northern-ireland">Nothing.</Nation>
</Nations>

## Sources {#s01-sources}

<Sources />
`;

/** Where the invented template stands. */
export const templateFile = 'src/content/templates/template-short-note.yaml';

/** An invented template with a block of each kind. */
export const template = `title: "Short note"
use: "When a whole letter would be too much."
order: 1
length: "One page"
body:
  - kind: heading
    text: "To [name]"
  - kind: paragraph
    text: "We write from Northtown."
  - kind: list
    items:
      - "What we saw"
  - kind: numbered
    items:
      - "Read this on [date]."
  - kind: checks
    items:
      - "Sent"
  - kind: table
    header: ["Who", "When"]
    rows:
      - ["[role]", "[date]"]
`;

/** Finds the mistakes in the invented content after `files` (text by path) were put into it. */
export function mistakesWith(files: Record<string, string>): AuthorError[] {
  const all = {
    [listFile]: list,
    [otherListFile]: otherList,
    [factsFile]: facts,
    [glossaryFile]: glossary,
    [sheetFile]: sheet,
    [templateFile]: template,
  };
  const content = Object.entries({ ...all, ...files }).map(([path, text]) => ({ path, text }));
  const under = (folder: string) => content.filter(({ path }) => path.startsWith(folder));
  return findAuthorErrors({
    checklists: under('src/content/checklists/'),
    facts: under(factsFile),
    glossary: under(glossaryFile),
    docs: under('src/content/docs/'),
    templates: under('src/content/templates/'),
  });
}

/** Replaces the first `part` of a text, and fails where there is none, so that no test is hollow. */
export function swap(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`There is no “${part}” to replace.`);
  return text.replace(part, () => by);
}

/** Counts the lines of a file up to the one that holds `part`, from 1. */
export function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at === -1) throw new Error(`There is no “${part}” to find.`);
  return text.slice(0, at).split('\n').length;
}
