/*
 * Sorts the hedges of the talk-versus-action rule by why they leave a way out, so that each can be
 * explained in plain words.
 */

/** Why a phrase leaves a way out. */
export type HedgeReason = 'thinking' | 'trying' | 'condition' | 'someday' | 'warm';

const reasons: Record<Exclude<HedgeReason, 'warm'>, RegExp> = {
  thinking: /^(?:look|explore|consider|keep in mind|learn lessons|(?:start|have) a conversation)/,
  trying:
    /^(?:aims? to|endeavour|hope to|try to|intend to|plan to|do our best|work(?:ing)? towards)/,
  condition: /^(?:where |as appropriate|appropriate|when resources|if capacity)/,
  someday: /^(?:going forward|at some point|in due course|as soon as)/,
};

/** Tells why a hedge leaves a way out; what is neither thought, attempt, condition nor time is warm. */
export function reasonOf(phrase: string): HedgeReason {
  for (const [reason, pattern] of Object.entries(reasons)) {
    if (pattern.test(phrase)) return reason as HedgeReason;
  }
  return 'warm';
}
