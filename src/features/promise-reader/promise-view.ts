import ownerRole from 'site:word/export.field.ownerRole';
import dueOn from 'site:word/export.field.dueOn';
import measure from 'site:word/export.field.measure';
import baselineValue from 'site:word/export.field.baselineValue';
import target from 'site:word/export.field.target';
import reviewOn from 'site:word/export.field.reviewOn';
import reviewForum from 'site:word/export.field.reviewForum';
import resourceNote from 'site:word/export.field.resourceNote';
import { formatDate } from '../../lib/dates.ts';
import { planSay } from '../strategy/plan-words.ts';
import { emptyCommitment } from '../strategy/saved-commitment.ts';
import { assessCommitment } from '../strategy/talk-or-action.ts';
import type { Topic } from './ask-next.ts';
import type { Found } from './draft-of-promise.ts';
import { reasonOf } from './hedge-reasons.ts';
import { type Mark, marksWithin, piecesOf } from './marks.ts';
import { promiseSay } from './promise-words.ts';
import type { Shown } from './shown-reading.ts';

/** Copies the template of a name. */
type Copy = (name: string) => HTMLElement;

/** Gathers the panel's templates and the marks of the verdicts, so that none is looked for again. */
export function copiesFor(panel: Element): Copy {
  const templates = [...(panel.closest('my-strategy') ?? panel).querySelectorAll('template')];
  const known = new Map(
    templates.map(({ dataset, content }) => [
      dataset['promiseTemplate'] ?? dataset['template'],
      content.firstElementChild!,
    ]),
  );
  return (name) => known.get(name)!.cloneNode(true) as HTMLElement;
}

/** An element of a list: its key says all that it shows. */
type Item = { key: string; make: () => HTMLElement };

const keys = new WeakMap<Element, string>();

/** Leaves in a list what still holds, and returns the steps that put each other item in its place, in order. */
function stepsOf(place: Element, items: readonly Item[]): (() => void)[] {
  const seen = new Map<string, number>();
  const wanted = new Map(
    items.map(({ key, make }) => {
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return [`${nth} ${key}`, make];
    }),
  );
  const kept = new Map<string, Element>();
  for (const child of [...place.children]) {
    const key = keys.get(child)!;
    if (wanted.has(key)) kept.set(key, child);
    else child.remove();
  }
  let last: Element | undefined;
  return [...wanted].map(([key, make]) => () => {
    const item = kept.get(key) ?? make();
    keys.set(item, key);
    const next = last ? last.nextSibling : place.firstChild;
    if (item !== next) place.insertBefore(item, next);
    last = item;
  });
}

const put = (root: ParentNode, hook: string, text: string) => {
  root.querySelector(`[data-${hook}]`)!.textContent = text;
};

/** Makes the chip that names a mark; pressing it takes the mark away. */
function chipOf(copy: Copy, mark: Mark): HTMLElement {
  const chip = copy('mark');
  const kind = promiseSay(`promise.kind.${mark.kind}`);
  chip.dataset['remove'] = mark.key;
  put(chip, 'kind-name', kind);
  chip.setAttribute('aria-label', promiseSay('promise.remove', { kind, words: mark.words }));
  return chip;
}

/** Draws a sentence with its marks, and below it why its hedges leave a way out. */
function sentenceOf(copy: Copy, shown: Shown, sentence: Shown['sentences'][number]) {
  const item = document.createElement('li');
  const line = document.createElement('p');
  for (const { text, kinds, begins } of piecesOf(shown.text, sentence, shown.marks)) {
    line.append(...begins.filter(({ kind }) => kind !== 'hedge').map((mark) => chipOf(copy, mark)));
    if (kinds.length === 0) {
      line.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.dataset['kinds'] = kinds.join(' ');
    mark.toggleAttribute(
      'data-part',
      kinds.some((kind) => kind !== 'action' && kind !== 'hedge'),
    );
    mark.textContent = text;
    line.append(mark);
  }
  item.append(line);
  const within = marksWithin(shown.marks, sentence);
  const hedges = within.filter(({ kind }) => kind === 'hedge');
  item.toggleAttribute('data-plain', within.length === 0);
  if (hedges.length > 0) {
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(...hedges.map((hedge) => reasonLine(copy, hedge)));
    item.append(list);
  }
  return item;
}

/** Says why a hedge leaves a way out, with a button that takes it away. */
function reasonLine(copy: Copy, { key, words, phrase }: Mark): HTMLElement {
  const line = copy('reason');
  const reason = promiseSay(`promise.reason.${reasonOf(phrase)}`);
  put(line, 'reason', promiseSay('promise.reasonLine', { words, reason }));
  put(line, 'reason-name', ` (${words})`);
  line.querySelector('button')!.dataset['remove'] = key;
  return line;
}

/** Returns the steps that draw the sentences, one each. */
export function drawSentences(place: Element, copy: Copy, shown: Shown): (() => void)[] {
  const { text, marks } = shown;
  return stepsOf(
    place,
    shown.sentences.map((sentence) => {
      const { start, end } = sentence;
      const within = marksWithin(marks, sentence);
      const places = within.map((mark) => [mark.key, mark.start - start, mark.end - start]);
      return {
        key: JSON.stringify([text.slice(start, end), places]),
        make: () => sentenceOf(copy, shown, sentence),
      };
    }),
  );
}

/** What a draft may fill, by name. */
const fields = {
  ownerRole,
  dueOn,
  measure,
  baselineValue,
  target,
  reviewOn,
  reviewForum,
  resourceNote,
};

/** Draws a promise with its fields and the strategy's own verdict of the filled draft. */
function cardOf(copy: Copy, { draft, check }: Found, at: number, all: number, today: string) {
  const card = copy('card');
  put(card, 'card-name', promiseSay('promise.card', { at: at + 1, all }));
  put(card, 'card-quote', `“${draft.action}”`);
  const rows = (Object.keys(fields) as (keyof typeof fields)[])
    .filter((field) => draft[field])
    .map((field) => {
      const row = copy('field');
      const value = draft[field]!;
      put(row, 'field-name', fields[field]);
      put(row, 'field-value', /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : value);
      row.querySelector<HTMLElement>('[data-field-check]')!.hidden = !check.includes(field);
      return row;
    });
  card.querySelector('[data-card-fields]')!.replaceChildren(...rows);
  const { verdict } = assessCommitment({ ...emptyCommitment, agreedOn: today, ...draft });
  card.querySelector('[data-card-mark]')!.replaceChildren(copy(`mark-${verdict}`));
  put(card, 'card-verdict', planSay(`verdict.${verdict}`));
  const start = card.querySelector<HTMLElement>('[data-start-with]')!;
  start.dataset['startWith'] = String(at);
  start.setAttribute('aria-describedby', `promise-card-${at}`);
  card.querySelector('[data-card-quote]')!.id = `promise-card-${at}`;
  return card;
}

/** Returns the steps that draw the promises, one each. */
export const drawCards = (place: Element, copy: Copy, found: readonly Found[], today: string) =>
  stepsOf(
    place,
    found.map((one, at) => ({
      key: JSON.stringify([at, found.length, today, one.draft, one.check]),
      make: () => cardOf(copy, one, at, found.length, today),
    })),
  );

/** Draws questions about the same words, each with a box that leaves it out of the email. */
function topicOf(copy: Copy, { quote, questions }: Topic, leftOut: ReadonlySet<string>) {
  const topic = copy('topic');
  put(
    topic,
    'topic-quote',
    quote === '' ? promiseSay('promise.aboutAll') : promiseSay('promise.about', { quote }),
  );
  topic.querySelector('[data-topic-questions]')!.replaceChildren(
    ...questions.map(({ id, text }) => {
      const line = copy('question');
      const box = line.querySelector('input')!;
      box.dataset['question'] = id;
      box.checked = !leftOut.has(id);
      put(line, 'question-text', text);
      return line;
    }),
  );
  return topic;
}

/** Returns the steps that draw the questions, a topic each. */
export const drawTopics = (
  place: Element,
  copy: Copy,
  topics: readonly Topic[],
  leftOut: ReadonlySet<string>,
) =>
  stepsOf(
    place,
    topics.map((topic) => ({
      key: JSON.stringify(topic),
      make: () => topicOf(copy, topic, leftOut),
    })),
  );
