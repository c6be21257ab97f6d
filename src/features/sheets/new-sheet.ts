import { idFrom, quoted, type NewFile, type Refusal } from '../../lib/new-file.ts';
import type { IsoDate } from '../../lib/dates.ts';
import { nations } from '../facts/fact.schema.ts';
import { sheetGroups, type Sheet } from './sheet.schema.ts';

/** What the guide holds so far, as far as a new sheet depends on it. */
export type GuideForSheet = {
  /** Numbers of the sheets. */
  numbers: readonly number[];
  /** Paths of all pages. */
  pages: readonly string[];
  /** Id of a fact, for the example of a citation. */
  fact: string;
  /** Id of a checklist, for the example of a next step. */
  checklist: string;
};

/**
 * Writes the first draft of a sheet: every part that a sheet must have, and “Fill in” where its
 * author goes on.
 *
 * @param today the day that stands as the day of the review
 */
export function newSheet(
  title: string,
  group: string,
  guide: GuideForSheet,
  today: IsoDate,
): NewFile | Refusal {
  if (!isGroup(group)) {
    return { refusal: `There is no group “${group}”. Choose one of ${sheetGroups.join(', ')}.` };
  }
  const slug = idFrom(title);
  // “&” alone would make the address `and`, and a title that the schema refuses. Like the schema,
  // this counts characters, not the halves that a rare one is stored in.
  if ([...title.trim()].length < 3 || !/^[a-z].{2}/.test(slug)) {
    return {
      refusal: `“${title}” makes no address. Begin with a letter from A to Z, and write three or more.`,
    };
  }
  const path = `src/content/docs/sheets/${slug}.mdx`;
  if (guide.pages.includes(path)) {
    return { refusal: `${path} is there already and stays as it is. Choose another title.` };
  }
  // A number that was published once is never given away again, so gaps stay.
  const number = Math.max(0, ...guide.numbers) + 1;
  if (number > 99) return { refusal: 'Sheet numbers end at 99, and all of them are taken.' };
  return { path, text: draft(title, group, number, guide, today) };
}

function isGroup(group: string): group is Sheet['group'] {
  return (sheetGroups as readonly string[]).includes(group);
}

function draft(
  title: string,
  group: Sheet['group'],
  number: number,
  { fact, checklist }: GuideForSheet,
  today: IsoDate,
): string {
  const id = `s${String(number).padStart(2, '0')}`;
  return `---
title: ${quoted(title)}
description: "Fill in: one neutral sentence that says what this sheet gives, 60 to 160 characters long."
sheet:
  number: ${number}
  group: ${group}
  short: "Fill in: menu name"
  after: "fill in: what the reader can do afterwards, without a full stop"
  audience: "Fill in: who in the group reads this"
  reviewed: ${quoted(today)}
  easy:
${Array(5).fill('    - { picture: bubble, says: "Fill in: one idea in eight to twelve everyday words." }').join('\n')}
---

import { Cite, DoNext, Nation, Nations, Sources, TalkToAction } from '@guide';

{/*
  Search for “fill in”: nothing of it may be left when the sheet goes out.
  The id at the end of each heading is yours to change until then, and never afterwards.
  Where a citation or a list is only an example, put your own in its place.
*/}

Fill in: the point of the sheet, in two to four short sentences.

## Fill in: what is the reader’s first question? {#${id}-first-question}

Fill in: the answer. Every figure, date and statement of law ends with its source, as this sentence does. <Cite id="${fact}" />

<TalkToAction talk="Fill in: what partners often say." action="Fill in: the same as a promise that you can check. Owner: who. By: a date. Measure: what is counted. From: a number. To: a number." />

## Fill in: what is the second question? {#${id}-second-question}

Fill in: the answer, with a question to ask or words to say.

## Do next {#${id}-do-next}

<DoNext checklist="${checklist}">Fill in: which list to tick, and a small first step for today.</DoNext>

## What differs in each nation? {#${id}-nations}

<Nations>
${nations.map(nationDraft).join('\n')}
</Nations>

## Sources and how sure we are {#${id}-sources}

<Sources />
`;
}

function nationDraft(nation: string): string {
  return `<Nation of="${nation}">

Fill in: what differs here. If nothing does, say so.

</Nation>`;
}
