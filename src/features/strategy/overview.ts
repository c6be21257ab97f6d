/*
 * What a whole strategy looks like: for each partner, and in all.
 *
 * Counts only what is current: dropped and archived commitments are left out.
 */
import type { IsoDate } from '../../lib/dates.ts';
import type { NamedPartner } from '../partners/my-partner.ts';
import { isCurrent, isMet } from './reviews.ts';
import type { SavedCommitment } from './saved-commitment.ts';
import { assessCommitment, type Assessment, type Verdict } from './talk-or-action.ts';
import { has, isBlank, phrases, plain } from './wording.ts';

/** Open commitments with one partner above which a gentle warning is due. */
export const openLimit = 3;

/** What is counted of some commitments. */
export type Overview = {
  /** How many there are, also those without a word yet. */
  all: number;
  verdicts: Record<Verdict, number>;
  /** How many each side owns, of those that are started; shares are whole percentages. */
  owners: Record<SavedCommitment['ownerOrg'], number>;
  shares: Record<SavedCommitment['ownerOrg'], number>;
  /** Whether any measure asks “is anyone better off?” */
  asksBetterOff: boolean;
  /** Started and not met yet. */
  open: number;
};

/** The overview of one partner; `partner` is `undefined` for commitments without one. */
export type PartnerOverview = Overview & {
  partner: NamedPartner | undefined;
  /** Whether more than `openLimit` are open. */
  tooMany: boolean;
};

/** What the rule says of each commitment; a page asks for it again and again. */
const assessments = new WeakMap<SavedCommitment, Assessment>();

/** Assesses a commitment once: like everything worked out of one, it holds as long as the object does. */
export function assessed(commitment: SavedCommitment): Assessment {
  const known = assessments.get(commitment);
  if (known) return known;
  const assessment = assessCommitment(commitment);
  assessments.set(commitment, assessment);
  return assessment;
}

/** Words for a change in people's lives, beside the rule's own words for looking later. */
const betterOff =
  /(?<![\p{L}-])(?:better off|safer?|safety|feel|feels|felt|feeling|satisf(?:ied|action)|confiden(?:t|ce)|trust|helped|supported|can (?:name|say|explain)|knows?|understands?|would (?:report|recommend|tell)|reoffend(?:ed|ing)?|repeat (?:incidents?|victims?))(?![\p{L}-])/u;

/**
 * Tells whether a measure asks “is anyone better off?”
 *
 * It does where it isn't a mere count of output (the rule's own flag), and where the measure, or the
 * proof, looks at people later or says what changed for them.
 */
export function asksBetterOff(commitment: SavedCommitment): boolean {
  const { flags } = assessed(commitment);
  if (isBlank(commitment.measure) || flags.includes('output-only')) return false;
  const text = `${plain(commitment.measure)} . ${plain(commitment.evidence)}`;
  return has(phrases.later, text) || betterOff.test(text);
}

/** What is worked out once of each commitment. */
type Counted = {
  commitment: SavedCommitment;
  verdict: Verdict;
  isMet: boolean;
  /** Worked out where it is asked for: the first that does settles it for all. */
  asks?: boolean;
};

function counted(commitment: SavedCommitment, today: IsoDate): Counted {
  return {
    commitment,
    verdict: assessed(commitment).verdict,
    isMet: isMet(commitment, today),
  };
}

/** Counts some commitments. */
function count(all: readonly Counted[]): Overview {
  const verdicts: Overview['verdicts'] = { 'not-started': 0, talk: 0, nearly: 0, action: 0 };
  const owners: Overview['owners'] = { partner: 0, us: 0, joint: 0 };
  for (const { verdict } of all) verdicts[verdict]++;
  const started = all.filter(({ verdict }) => verdict !== 'not-started');
  for (const { commitment } of started) owners[commitment.ownerOrg]++;
  return {
    all: all.length,
    verdicts,
    owners,
    shares: sharesOf(owners),
    asksBetterOff: all.some((one) => (one.asks ??= asksBetterOff(one.commitment))),
    open: started.filter((one) => !one.isMet).length,
  };
}

/** Turns counts into whole percentages that make 100 together, or all 0. */
function sharesOf(counts: Overview['owners']): Overview['shares'] {
  const names = Object.keys(counts) as (keyof Overview['owners'])[];
  const all = names.reduce((sum, name) => sum + counts[name], 0);
  const shares = { partner: 0, us: 0, joint: 0 };
  if (all === 0) return shares;
  for (const name of names) shares[name] = Math.floor((counts[name] * 100) / all);
  const lost = (name: keyof Overview['owners']) => (counts[name] * 100) % all;
  let left = 100 - names.reduce((sum, name) => sum + shares[name], 0);
  for (const name of names.sort((a, b) => lost(b) - lost(a))) if (left-- > 0) shares[name]++;
  return shares;
}

/**
 * Works out the overview in all and for each partner, in the reader's order.
 *
 * Commitments without a partner, or with one that is gone, come last and never count as too many.
 *
 * @param today leaves out readings that are dated later; all count without it
 */
export function overviewOf(
  commitments: readonly SavedCommitment[],
  partners: readonly NamedPartner[],
  today: IsoDate = '9999-12-31',
): { whole: Overview; partners: PartnerOverview[] } {
  const current = commitments.filter(isCurrent).map((commitment) => counted(commitment, today));
  const known = new Set(partners.map(({ id }) => id));
  const withNone = current.filter(({ commitment }) => !known.has(commitment.partner));
  const each = partners.map((partner) => {
    const own = count(current.filter(({ commitment }) => commitment.partner === partner.id));
    return { partner, ...own, tooMany: own.open > openLimit };
  });
  const rest = { partner: undefined, ...count(withNone), tooMany: false };
  return { whole: count(current), partners: [...each, ...(withNone.length > 0 ? [rest] : [])] };
}
