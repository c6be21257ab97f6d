/*
 * Words beside a number that tell a count of things from a time, a name or a part of speech.
 */
import { matches } from './letters.ts';
import { oneOf } from './among.ts';
import type { Word } from './sentences.ts';

/** Units of time and length: a number before one counts no things. */
export const unit = oneOf(
  "minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|yrs?|terms?|quarters?|half-terms?|seasons?|noon|midnight|o'clock|am|pm|times?|nights?|weekends?|evenings|mornings|afternoons|lunchtimes|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|days'|weeks'|months'|years'|hours'|pence|pounds|miles?|metres?|kilometres?|km|%",
);

/** Words between a number and its unit: “two working days”. */
export const beforeUnit = oneOf(
  'paid|protected|extra|funded|working|business|calendar|full|clear|school|more|further|consecutive|half',
);

/** Words before a number that only names something: “Section 4”, “Year 9”. */
export const numbered = oneOf(
  'section|sections|s|act|year|years|band|grade|level|levels|priority|objective|item|items|action|page|pages|paragraph|chapter|stage|aged|age|ages|no|no.|phase|tier|room|line|route|article|appendix|version|part|key|outcome|aim|goal|theme|strand|option|annex|figure|table|form|sheet|volume|standard|pillar|ref|recommendation|recommendations|step|type|class|group|platform|text|call|ring|dial|on|tel|phone|ext|under-|u|schedule|regulation|rule|ward|unit|channel|number|and|year:|pc|dc|pcso|sgt|sergeant|constable|warden|stage|years|term|terms|week|month|district|sector|area|gate|bay|block|floor|module|lot|strategy|q',
);

/** Words after a number that are not what it counts. */
export const noNoun = oneOf(
  'of|and|or|is|are|was|were|will|has|have|by|to|in|on|at|for|from|with|the|a|but|which|that|this|than|,|.|;|:|)|–|&|when|as|who|if|so|we|it|then|after|before|since|now|currently|today|last|next|this|per|each|every',
);

/** Verbs that can follow a number alone: “only five hold the certificate”. */
export const finiteVerb = oneOf(
  'hold|say|said|know|knew|feel|felt|think|thought|told|attend|attended|completed|took|came|joined|use|used|do|did|can|could|had|went|meet|show|display|fly|run|ran|offer|already|still|got|done|trained|reached|covered|fitted|signed|finished|delivered|happened',
);

export const monthName = oneOf(
  'january|february|march|april|may|june|july|august|september|october|november|december',
);

/** Nouns after “one” that nobody counts: “one day”, “one another”. */
export const notThings = oneOf(
  "another|day|place|point|person's|way|thing|hand|step|side|year|time|voice|reason|who|that|to-one|stop|off|size|night|evening|page|area|goal|accord|form|level|act|minute",
);

/** Wholes of a share: “one in four”. */
export const partOf = /^(?:two|three|four|five|six|eight|ten|[2-6]|8|10|20|100)$/;

/** Words for now, near a number. */
export const present = oneOf('currently|now|today|present|moment');

/** Tells how long something takes from when it happens: “the average wait is six days”, “cut it to two days”. */
export function isLength(words: Word[], at: number): boolean {
  const lead = words
    .slice(Math.max(0, at - 12), at)
    .map(({ is }) => is)
    .join(' ');
  return (
    matches(
      lead,
      /\b(?:average|median|mean|typical) (?:[\p{L}-]+ ){1,9}(?:is|was|stands at|stood at)(?: (?:now|currently|about|around|over|nearly))?$/u,
    ) ||
    /\b(?:averages?|averaged)(?: (?:about|around|over|nearly))?$/.test(lead) ||
    matches(
      lead,
      /\b(?:cut|reduce|shorten|lower|bring|get) (?:it|this|that|the (?:average )?(?:wait|time|delay)|(?:average )?(?:waits|times))(?: \p{L}+){0,4} (?:down )?(?:to|below|under)(?: (?:just|about|under|below))?$/u,
    )
  );
}
