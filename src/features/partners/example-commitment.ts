import { addDays } from '../../lib/dates.ts';
import type { Commitment } from '../strategy/talk-or-action.ts';
import type { PartnerType } from './partner-type.schema.ts';

/** Number of days → a length of time that people say. */
export type Span = { unit: 'days' | 'weeks' | 'months'; count: number };

/** Rounds days to the unit that people would use. */
export function spanOf(days: number): Span {
  if (days < 21) return { unit: 'days', count: days };
  if (days < 75) return { unit: 'weeks', count: Math.round(days / 7) };
  return { unit: 'months', count: Math.round(days / 30.4) };
}

/**
 * Turns a partner type's example into a whole commitment that starts on a day.
 *
 * @param agreedOn the day it starts, `YYYY-MM-DD`; every other date follows from it
 */
export function startExample(example: PartnerType['example'], agreedOn: string): Commitment {
  const on = (days: number | undefined) => (days === undefined ? '' : addDays(agreedOn, days));
  return {
    agreedOn,
    action: example.action,
    ownerOrg: 'partner',
    ownerRole: example.ownerRole,
    ownerContact: example.ownerContact,
    dueOn: on(example.dueIn),
    milestoneOn: on(example.milestoneIn),
    measure: example.measure,
    evidence: example.evidence,
    baselineStatus: example.baselineStatus,
    baselineValue: example.baselineValue ?? '',
    baselineBy: on(example.baselineIn),
    target: example.target,
    resourceStatus: example.resourceStatus,
    resourceNote: example.resourceNote,
    record: example.record,
    reviewOn: on(example.reviewIn),
    reviewForum: example.reviewForum,
    ifMissed: example.ifMissed,
    thenWeWill: example.thenWeWill,
  };
}
