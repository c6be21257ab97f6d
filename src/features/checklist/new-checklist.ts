import { idFrom, quoted, type NewFile, type Refusal } from '../../lib/new-file.ts';

/** What the guide holds so far, as far as a new checklist depends on it. */
export type GuideForChecklist = {
  /** Numbers of the sheets. */
  numbers: readonly number[];
  /** Places of the lists among all lists. */
  orders: readonly number[];
  /** All ids of the guide: they share one namespace. */
  ids: ReadonlySet<string>;
};

/** Longest title that fits the head of a list. */
const longest = 60;

/** Writes the first draft of a checklist, with “Fill in” where its author goes on. */
export function newChecklist(
  title: string,
  sheet: string,
  { numbers, orders, ids }: GuideForChecklist,
): NewFile | Refusal {
  if (!numbers.some((number) => String(number) === sheet)) {
    return { refusal: `There is no sheet ${sheet}. The sheets are ${numbers.join(', ')}.` };
  }
  if (title.length > longest) {
    return {
      refusal: `The title has ${title.length} characters, and ${longest} fit. Make it shorter.`,
    };
  }
  const id = idFrom(title);
  if (!/^[a-z][a-z0-9]*-/.test(id)) {
    return {
      refusal: `“${title}” makes no id. Write two words or more, and begin with a letter from A to Z.`,
    };
  }
  if (ids.has(id)) {
    return { refusal: `The id “${id}” is taken, and ids never change. Choose another title.` };
  }
  const order = Math.max(0, ...orders) + 1;
  return { path: `src/content/checklists/${id}.yaml`, text: draft(title, id, sheet, order, ids) };
}

function draft(
  title: string,
  id: string,
  sheet: string,
  order: number,
  ids: ReadonlySet<string>,
): string {
  const names = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => `${word}-line`);
  const short = id.split('-')[0]!;
  const prefix = names.some((name) => ids.has(`${short}-${name}`)) ? id : short;
  return `# Search for “Fill in”: nothing of it may be left when the list goes out. Five to nine lines are best.
# Give each line an id that says what it is about, such as contact-make-one-ask. Ids are yours to
# change until the list goes out, and never afterwards: readers’ ticks and links hang on them.
title: ${quoted(title)}
sheet: ${sheet}
order: ${order}
intro: "Fill in: one sentence that says when to use this list."
items:
${names.map((name) => itemDraft(`${prefix}-${name}`)).join('\n')}
`;
}

function itemDraft(id: string): string {
  return `  - id: ${id}
    label: "Fill in: what to do, beginning with a verb"
    why: "Fill in: why it helps, or how to do it."`;
}
