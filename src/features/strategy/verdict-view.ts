import { planSay } from './plan-words.ts';
import type { SavedCommitment } from './saved-commitment.ts';
import { say } from './say-once.ts';
import { criteria, fixesInOrder, type Assessment, type Criterion } from './talk-or-action.ts';

/** Makes a button that leads to the question of a criterion. */
function fixButton(criterion: Criterion): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.dataset['goto'] = criterion;
  button.textContent = planSay(`criterion.${criterion}`);
  return button;
}

/** Shows the verdict in words and shape, one next fix, the rest on request, and flags as advice. */
export function showVerdict(
  root: ParentNode,
  commitment: SavedCommitment,
  { verdict, total, scores, flags, nextFix }: Assessment,
): void {
  const bar = root.querySelector<HTMLElement>('.verdict-bar')!;
  bar.dataset['verdict'] = verdict;
  for (const mark of bar.querySelectorAll<HTMLElement>('[data-mark]')) {
    mark.hidden = mark.dataset['mark'] !== verdict;
  }
  const overruled = commitment.firmBecause.trim() !== '' && verdict !== 'action';
  say(
    bar.querySelector('[data-verdict-words]'),
    `${planSay(`verdict.${verdict}`)}${overruled ? ` ${planSay('plan.js.overruled')}` : ''}`,
  );
  say(bar.querySelector('[data-total]'), planSay('plan.js.total', { total }));
  const next = bar.querySelector<HTMLElement>('[data-next-fix]')!;
  next.hidden = nextFix === null;
  if (nextFix) {
    next.dataset['goto'] = nextFix;
    say(next, planSay('plan.js.nextFix', { name: planSay(`criterion.${nextFix}`) }));
  }
  const fixes = fixesInOrder(scores).slice(1);
  const more = root.querySelector<HTMLElement>('[data-fixes]')!;
  more.hidden = fixes.length === 0;
  say(
    more.querySelector('[data-fix-count]'),
    planSay('plan.js.moreFixes', { count: fixes.length }),
  );
  const list = more.querySelector('[data-fix-list]')!;
  const shown = [...list.querySelectorAll<HTMLElement>('[data-goto]')].map(
    (button) => button.dataset['goto'],
  );
  if (shown.join() !== fixes.join()) {
    list.replaceChildren(
      ...fixes.map((fix) => {
        const item = document.createElement('li');
        item.append(fixButton(fix));
        return item;
      }),
    );
  }
  const advice = root.querySelector('[data-flags]')!;
  const texts = flags.map((flag) => planSay(`plan.js.flag.${flag}`));
  if ([...advice.children].map((item) => item.textContent).join() !== texts.join()) {
    advice.replaceChildren(
      ...texts.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
    );
  }
  for (const [at, criterion] of criteria.entries()) {
    const score = root.querySelector<HTMLElement>(`[data-score-of="${criterion}"]`)!;
    score.dataset['score'] = String(scores[at]);
    say(score.querySelector('[data-score-words]'), planSay(`plan.js.score.${scores[at]!}`));
  }
}
