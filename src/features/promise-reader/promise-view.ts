import { formatDate } from '../../lib/dates.ts';
import '../strategy/export-words.ts';
import { planSay } from '../strategy/plan-words.ts';
import { emptyCommitment } from '../strategy/saved-commitment.ts';
import { assessCommitment } from '../strategy/talk-or-action.ts';
import type { Topic } from './ask-next.ts';
import type { Found } from './draft-of-promise.ts';
import { reasonOf } from './hedge-reasons.ts';
import { type Mark, marksWithin, piecesOf } from './marks.ts';
import { promiseSay } from './promise-words.ts';
import type { Shown } from './shown-reading.ts';

/** Copies one of the panel's templates. */
export function copyOf(panel: ParentNode, name: string): HTMLElement {
  const template = panel.querySelector<HTMLTemplateElement>(`[data-promise-template="${name}"]`)!;
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

const put = (root: ParentNode, hook: string, text: string) => {
  root.querySelector(`[data-${hook}]`)!.textContent = text;
};

/** Makes the chip that names a mark; pressing it takes the mark away. */
function chipOf(panel: ParentNode, mark: Mark): HTMLElement {
  const chip = copyOf(panel, 'mark');
  const kind = promiseSay(`promise.kind.${mark.kind}`);
  chip.dataset['remove'] = mark.key;
  put(chip, 'kind-name', kind);
  chip.setAttribute('aria-label', promiseSay('promise.remove', { kind, words: mark.words }));
  return chip;
}

/** Draws a sentence with its marks, and below it why its hedges leave a way out. */
function sentenceOf(panel: ParentNode, shown: Shown, sentence: Shown['sentences'][number]) {
  const item = document.createElement('li');
  const line = document.createElement('p');
  for (const { text, kinds, begins } of piecesOf(shown.text, sentence, shown.marks)) {
    line.append(
      ...begins.filter(({ kind }) => kind !== 'hedge').map((mark) => chipOf(panel, mark)),
    );
    if (kinds.length === 0) {
      line.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.dataset['kinds'] = kinds.join(' ');
    mark.textContent = text;
    line.append(mark);
  }
  item.append(line);
  const hedges = marksWithin(shown.marks, sentence).filter(({ kind }) => kind === 'hedge');
  item.toggleAttribute('data-plain', marksWithin(shown.marks, sentence).length === 0);
  if (hedges.length > 0) {
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(...hedges.map((hedge) => reasonLine(panel, hedge)));
    item.append(list);
  }
  return item;
}

/** Says why a hedge leaves a way out, with a button that takes it away. */
function reasonLine(panel: ParentNode, { key, words, phrase }: Mark): HTMLElement {
  const line = copyOf(panel, 'reason');
  const reason = promiseSay(`promise.reason.${reasonOf(phrase)}`);
  put(line, 'reason', promiseSay('promise.reasonLine', { words, reason }));
  put(line, 'reason-name', ` (${words})`);
  line.querySelector('button')!.dataset['remove'] = key;
  return line;
}

/** Draws all sentences. */
export function drawSentences(panel: ParentNode, shown: Shown): void {
  panel
    .querySelector('[data-promise-sentences]')!
    .replaceChildren(...shown.sentences.map((sentence) => sentenceOf(panel, shown, sentence)));
}

const fields = [
  'ownerRole',
  'dueOn',
  'measure',
  'baselineValue',
  'target',
  'reviewOn',
  'reviewForum',
  'resourceNote',
] as const;

/** Draws each promise with its fields and the strategy's own verdict of the filled draft. */
export function drawCards(panel: Element, found: readonly Found[], today: string): void {
  const cards = found.map(({ draft, check }, at) => {
    const card = copyOf(panel, 'card');
    put(card, 'card-name', promiseSay('promise.card', { at: at + 1, all: found.length }));
    put(card, 'card-quote', `“${draft.action}”`);
    const rows = fields
      .filter((field) => draft[field])
      .map((field) => {
        const row = copyOf(panel, 'field');
        const value = draft[field]!;
        put(row, 'field-name', planSay(`export.field.${field}`));
        put(row, 'field-value', /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : value);
        row.querySelector<HTMLElement>('[data-field-check]')!.hidden = !check.includes(field);
        return row;
      });
    card.querySelector('[data-card-fields]')!.replaceChildren(...rows);
    const { verdict } = assessCommitment({ ...emptyCommitment, agreedOn: today, ...draft });
    const mark = panel
      .closest('my-strategy')
      ?.querySelector<HTMLTemplateElement>(`[data-template="mark-${verdict}"]`);
    if (mark) card.querySelector('[data-card-mark]')!.replaceChildren(mark.content.cloneNode(true));
    put(card, 'card-verdict', planSay(`verdict.${verdict}`));
    const start = card.querySelector<HTMLElement>('[data-start-with]')!;
    start.dataset['startWith'] = String(at);
    start.setAttribute('aria-describedby', `promise-card-${at}`);
    card.querySelector('[data-card-quote]')!.id = `promise-card-${at}`;
    return card;
  });
  panel.querySelector('[data-promise-cards]')!.replaceChildren(...cards);
}

/** Draws the questions, each with a box that leaves it out of the email. */
export function drawTopics(
  panel: ParentNode,
  topics: readonly Topic[],
  leftOut: ReadonlySet<string>,
): void {
  const drawn = topics.map(({ quote, questions }) => {
    const topic = copyOf(panel, 'topic');
    put(
      topic,
      'topic-quote',
      quote === '' ? promiseSay('promise.aboutAll') : promiseSay('promise.about', { quote }),
    );
    topic.querySelector('[data-topic-questions]')!.replaceChildren(
      ...questions.map(({ id, text }) => {
        const line = copyOf(panel, 'question');
        const box = line.querySelector('input')!;
        box.dataset['question'] = id;
        box.checked = !leftOut.has(id);
        put(line, 'question-text', text);
        return line;
      }),
    );
    return topic;
  });
  panel.querySelector('[data-promise-topics]')!.replaceChildren(...drawn);
  panel.querySelector<HTMLElement>('[data-promise-ask]')!.hidden = topics.length === 0;
}
