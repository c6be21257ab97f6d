import type { Block } from '../../../lib/paper/document.ts';
import { openLimit, overviewOf, type Overview } from '../overview.ts';
import { isCurrent } from '../reviews.ts';
import type { SavedCommitment } from '../saved-commitment.ts';
import { isBlank } from '../wording.ts';
import {
  byPartner,
  field,
  isStarted,
  latestText,
  ownerText,
  type StrategyDocument,
} from './document-parts.ts';
import { formatDay, labelOf } from './fields.ts';
import type { TakeAway } from './take-away.ts';

/** Writes “from → to”, with the latest figure if there is one. */
function fromTo({ baselineStatus, baselineValue, target }: SavedCommitment): string {
  const from = baselineStatus === 'known' ? baselineValue.trim() : '?';
  return isBlank(target) && from === '?' ? '' : `${from || '?'} → ${target.trim() || '?'}`;
}

/** Writes what is counted of a whole strategy. */
function summary({ verdicts, shares, asksBetterOff }: Overview, { say }: TakeAway): string[] {
  return [
    say('export.summary.verdicts', {
      action: verdicts.action,
      nearly: verdicts.nearly,
      talk: verdicts.talk,
    }),
    say('export.summary.owners', shares),
    say(asksBetterOff ? 'export.summary.betterOff' : 'export.summary.nobodyBetterOff'),
  ];
}

/** Makes the strategy on one page: what counts of each commitment, by partner. */
export function strategyOnAPage(take: TakeAway): StrategyDocument {
  const { say, today } = take;
  const commitments = take.commitments.filter((one) => isCurrent(one) && isStarted(one));
  const { whole, partners } = overviewOf(commitments, take.partners, today);
  const tooMany = partners
    .filter((each) => each.tooMany)
    .map(({ partner }) =>
      say('export.summary.tooMany', { partner: partner?.name ?? '', limit: openLimit }),
    );
  const tables = byPartner(take, commitments).flatMap(({ partner, own }): Block[] => [
    { kind: 'heading', text: partner?.name || say('export.noPartner') },
    ...(take.notes && partner && !isBlank(partner.contact)
      ? [
          {
            kind: 'paragraph' as const,
            text: say('export.contact', { text: partner.contact.trim() }),
          },
        ]
      : []),
    {
      kind: 'table',
      header: [
        labelOf('action', say),
        labelOf('owner', say),
        labelOf('dueOn', say),
        labelOf('fromTo', say),
        labelOf('latest', say),
        labelOf('verdict', say),
        labelOf('status', say),
        ...(take.notes ? [labelOf('notes', say)] : []),
      ],
      rows: own.map((commitment) => [
        commitment.action.trim() || say('export.noAction'),
        ownerText(commitment),
        formatDay(commitment.dueOn),
        fromTo(commitment),
        latestText(commitment, take),
        field('verdict', commitment, take),
        field('status', commitment, take),
        ...(take.notes ? [commitment.notes.trim()] : []),
      ]),
      shares: [30, 17, 12, 16, 14, 9, 11, ...(take.notes ? [20] : [])],
    },
  ]);
  return {
    title: say('export.onePage.title'),
    note: say('export.note', { day: formatDay(today) }),
    page: 'wide',
    text: 'small',
    body: [
      ...(commitments.length > 0
        ? [{ kind: 'list' as const, items: [...summary(whole, take), ...tooMany] }]
        : [{ kind: 'paragraph' as const, text: say('export.nothing') }]),
      ...tables,
    ],
  };
}
