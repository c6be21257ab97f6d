import { formatDate } from '../../lib/dates.ts';
import type { NamedPartner } from '../partners/my-partner.ts';
import { planSay } from './plan-words.ts';
import { statusOf } from './reviews.ts';
import type { SavedCommitment } from './saved-commitment.ts';
import { assessed } from './overview.ts';
import type { Verdict } from './talk-or-action.ts';

/** Parts found so far: a long list copies each many times. */
const templates = new Map<string, HTMLTemplateElement>();

/** Copies a part that the server printed for scripts. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  let template = templates.get(name);
  if (!template) {
    template = root.querySelector<HTMLTemplateElement>(`[data-template="${name}"]`)!;
    templates.set(name, template);
  }
  return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
}

/** Name of a verdict in words. */
export const verdictName = (verdict: Verdict): string =>
  planSay(verdict === 'not-started' ? 'notStarted.label' : `${verdict}.label`);

/** Name of a commitment in lists: what will be done, or what was said, or that it is empty. */
export const nameOf = ({ action, said }: SavedCommitment): string =>
  action.trim() || said.trim() || planSay('plan.js.empty');

/** Rows by verdict, each with its mark: what all rows of a verdict share is put together once. */
const rows = new Map<Verdict, HTMLElement>();

function rowOf(root: ParentNode, verdict: Verdict): HTMLElement {
  let row = rows.get(verdict);
  if (!row) {
    row = copyOf(root, 'row');
    row.querySelector('[data-verdict-mark]')!.append(copyOf(root, `mark-${verdict}`));
    rows.set(verdict, row);
  }
  return row.cloneNode(true) as HTMLElement;
}

/** Makes the row of one commitment: verdict in shape and word, what, who, by when, how it stands. */
export function commitmentRow(
  root: ParentNode,
  commitment: SavedCommitment,
  today: string,
): HTMLElement {
  const { id, ownerRole, dueOn, archivedOn } = commitment;
  const { verdict, flags } = assessed(commitment);
  const row = rowOf(root, verdict);
  row.dataset['id'] = id;
  const link = row.querySelector<HTMLAnchorElement>('[data-link]')!;
  link.href = `?commitment=${id}`;
  link.textContent = nameOf(commitment);
  const status = statusOf(commitment, today);
  row.dataset['status'] = status;
  const meta = row.querySelector('[data-meta]')!;
  meta.textContent = [
    verdictName(verdict),
    ownerRole,
    dueOn && planSay('plan.js.by', { date: formatDate(dueOn) }),
    planSay(`plan.js.status.${status}`),
  ]
    .filter(Boolean)
    .join(' · ');
  if (flags.includes('our-work-unfunded')) {
    const advice = document.createElement('p');
    advice.className = 'advice';
    advice.textContent = planSay('plan.js.flag.our-work-unfunded');
    meta.after(advice);
  }
  const more = row.querySelector<HTMLElement>('[data-more]')!;
  more.setAttribute('aria-label', planSay('plan.js.more', { name: nameOf(commitment) }));
  row.toggleAttribute('data-is-archived', archivedOn !== '');
  return row;
}

/** Counts of verdicts in words, such as “2 action, 1 nearly, 0 talk”. */
export const countsInWords = (counts: Record<Verdict, number>): string =>
  (['action', 'nearly', 'talk', 'not-started'] as const)
    .filter((verdict) => verdict !== 'not-started' || counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictName(verdict).toLowerCase()}`)
    .join(', ');

/** Where a partner stands in the page, and what is said of it. */
export function groupOf(
  root: ParentNode,
  partner: NamedPartner | undefined,
  about: string,
): HTMLElement {
  const group = copyOf(root, 'group');
  group.dataset['partner'] = partner?.id ?? '';
  group.querySelector('[data-name]')!.textContent = partner?.name ?? planSay('plan.js.noPartner');
  const line = group.querySelector<HTMLElement>('[data-about]')!;
  line.textContent = about;
  line.hidden = about === '';
  if (partner) {
    for (const [hook, key] of [
      ['[data-edit-partner]', 'editPartner'],
      ['[data-remove-partner]', 'removePartner'],
    ] as const) {
      group.querySelector(hook)!.setAttribute('aria-label', planSay(`plan.js.${key}`, partner));
    }
    group.querySelector<HTMLAnchorElement>('[data-new]')!.href = `?new&partner=${partner.id}`;
  } else {
    group.querySelector('[data-group-controls]')!.remove();
    group.querySelector('[data-new]')!.closest('p')!.remove();
  }
  return group;
}
