import { formatDate } from '../../lib/dates.ts';
import type { NamedPartner } from '../partners/my-partner.ts';
import { planSay } from './plan-words.ts';
import { statusOf } from './reviews.ts';
import type { SavedCommitment } from './saved-commitment.ts';
import { assessCommitment, type Verdict } from './talk-or-action.ts';

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

/** Makes the row of one commitment: verdict in shape and word, what, who, by when, how it stands. */
export function commitmentRow(
  root: ParentNode,
  commitment: SavedCommitment,
  today: string,
): HTMLElement {
  const row = copyOf(root, 'row');
  const { id, ownerRole, dueOn, archivedOn } = commitment;
  const { verdict, flags } = assessCommitment(commitment);
  row.dataset['id'] = id;
  row.querySelector('[data-verdict-mark]')!.append(copyOf(root, `mark-${verdict}`));
  const link = row.querySelector<HTMLAnchorElement>('[data-link]')!;
  link.href = `?commitment=${id}`;
  link.textContent = nameOf(commitment);
  const status = statusOf(commitment, today);
  row.dataset['status'] = status;
  row.querySelector('[data-meta]')!.textContent = [
    verdictName(verdict),
    ownerRole,
    dueOn && planSay('plan.js.by', { date: formatDate(dueOn) }),
    planSay(`plan.js.status.${status}`),
  ]
    .filter(Boolean)
    .join(' · ');
  const advice = row.querySelector<HTMLElement>('[data-advice]')!;
  advice.hidden = !flags.includes('our-work-unfunded');
  if (!advice.hidden) advice.textContent = planSay('plan.js.flag.our-work-unfunded');
  row.querySelector('[data-more-name]')!.textContent = planSay('plan.js.more', {
    name: nameOf(commitment),
  });
  if (archivedOn) {
    row.querySelector('[data-act="archive"]')!.textContent = planSay('plan.js.unarchive');
    row.querySelector('[data-act="up"]')!.remove();
    row.querySelector('[data-act="down"]')!.remove();
  }
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
