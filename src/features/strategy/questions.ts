import criteria from './criteria.json' with { type: 'json' };
import { choices, type SavedCommitment } from './saved-commitment.ts';
import type { Criterion } from './talk-or-action.ts';

/** A field of a commitment that a reader fills in. */
export type FieldName = Exclude<
  keyof SavedCommitment,
  'id' | 'readings' | 'order' | 'archivedOn' | 'toCheck'
>;

/** One box or choice. `hedged` marks texts in which hedging words are pointed out. */
export type Field = {
  name: FieldName;
  kind: 'text' | 'long' | 'date' | 'choice' | 'partner';
  hedged?: true;
  /** A hint stands above the box. */
  hint?: true;
  choices?: readonly string[];
  /** Shown only where another field has this value. */
  when?: { field: FieldName; is: string };
};

/** One question of the builder: a criterion of the rule, or one that is asked and not scored. */
export type Question = {
  id: Criterion | 'said' | 'benefits';
  /** Words of the rule; questions without a score have theirs in the catalogue. */
  criterion?: (typeof criteria)[number];
  fields: readonly Field[];
};

const long = (name: FieldName): Field => ({ name, kind: 'long' });
const hedged = (name: FieldName): Field => ({ name, kind: 'long', hedged: true });
const text = (name: FieldName): Field => ({ name, kind: 'text' });
const date = (name: FieldName): Field => ({ name, kind: 'date' });
const choice = (name: keyof typeof choices): Field => ({
  name,
  kind: 'choice',
  choices: choices[name].filter((one) => one !== ''),
});

const fields: Record<Criterion, readonly Field[]> = {
  'specific-action': [hedged('action')],
  'named-owner': [choice('ownerOrg'), { ...text('ownerRole'), hint: true }, text('ownerContact')],
  'due-date': [date('dueOn'), { ...date('milestoneOn'), hint: true }],
  'countable-measure': [hedged('measure'), long('evidence')],
  'baseline-and-target': [
    choice('baselineStatus'),
    { ...text('baselineValue'), when: { field: 'baselineStatus', is: 'known' } },
    { ...date('baselineBy'), when: { field: 'baselineStatus', is: 'to-measure' } },
    { ...text('target'), hedged: true },
  ],
  resource: [choice('resourceStatus'), long('resourceNote')],
  record: [choice('record')],
  'review-date': [date('reviewOn'), text('reviewForum')],
  'if-missed': [
    { ...hedged('ifMissed'), hint: true },
    { ...hedged('thenWeWill'), hint: true },
  ],
};

/** All questions in the order in which they are asked. */
export const questions: readonly Question[] = [
  { id: 'said', fields: [{ name: 'partner', kind: 'partner' }, hedged('said'), date('agreedOn')] },
  ...criteria.map((criterion) => ({
    id: criterion.id as Criterion,
    criterion,
    fields: fields[criterion.id as Criterion],
  })),
  { id: 'benefits', fields: [long('benefits'), { ...long('notes'), hint: true }] },
];
