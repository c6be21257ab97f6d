/*
 * Words for indicators, for how things stand now and for where they should be.
 */
import { isAmong } from './among.ts';
import type { Word } from './sentences.ts';

export const indicator =
  /\b(?:(?:the |a )?(?:total |overall )?(?:numbers?|percentages?|proportions?|shares?|rates?|totals?|counts?|volumes?|levels?)\s+of\s+(?!ways|times|different|other|years|reasons)[^.,;:()]{3,70}|(?:completion|response|attendance|detection|conviction|disclosure|reporting|satisfaction|take-?up|turnout|retention|positive outcome|outcome|declaration|return|referral|attrition|charge|victim satisfaction|confidence)\s+(?:rates?|scores?|levels?|figures?|numbers)|(?:user|customer|victim|tenant|patient|resident|staff|public|student|pupil|passenger|member|employee|community) confidence|[a-zß-ÿ]+ satisfaction|satisfaction (?:with|of|among)|(?:satisfaction|confidence|inclusion|engagement)(?: scores?| levels?| ratings?| index| survey)|(?:[a-zß-ÿ'-]+ )?(?:survey|questionnaire|poll|quiz|exit poll)s?(?: results?| data| scores?| responses?)?\b|(?:participant |user |customer |tenant |victim |pupil |student |staff |patient |attendee |service user |resident |member |learner |delegate |written |evaluation )?feedback(?! (?:sessions?|meetings?|events?|loop|to (?:you|us|the)))(?: (?:forms?|cards?|sheets?|scores?))?|evaluation (?:forms?|data|sheets?|scores?|questionnaires?)|(?:take-?up|uptake|footfall|attendance (?:figures?|numbers?|records?))\b|(?:the )?percentage achieved|(?:score|rate|grade) how [^.;]{3,50}|(?:calls|responses)(?= (?:will be|are) (?:counted|analysed|reviewed)\b)|pre- and post-[a-zß-ÿ-]+(?: [a-zß-ÿ]+)?|before[- ]and[- ]after [a-zß-ÿ]+|(?:its|their|the) (?:(?:quarterly|monthly|annual|termly|weekly|latest) )?[a-zß-ÿ-]+ (?:figures|totals|numbers)\b(?= (?:will|go|goes|come|are|to)\b)|kpis?|performance indicators?|how (?:satisfied|safe|confident|happy|useful|helpful|likely) (?:they|you|people|pupils|staff|tenants|victims|students|residents|passengers|patients|members|it|the)\b|how many\b(?! (?:of them )?(?:will|this|it|that) depends?\b| will depend| depends)[^.,;]{3,60}|(?:the )?(?:share|percentage|proportion|number|total)\b(?=[^.;]{0,30}\b(?:achieved|reached|trained|attending|taking part|helped|met|reported|published|who|that|in time|completed|on time|to governors)))/g;

export const measuring =
  /\b(?:measured?|measuring|success(?: will be)?(?: is| measures?| criteria| indicators?)?|evidenced?|judged?|judge) (?:this |it |that |success |progress |impact |the impact (?:of this )?|our success )?(?:will be |is |are )?(?:by|through|via|using|against|with|from|on)\b\s+[^.;]{3,90}|[^.;]{3,90}\b(?:is|are|will be) how (?:we|i|they|she|he)(?:'ll| will| shall)? (?:know|judge|tell|measure|see)\b|\b(?:we|i|they|she|he|which)(?:'ll| will| shall)? (?:also |then )?(?:count|tally)\b(?! on\b| ourselves)\s+[^.;]{3,90}|\b(?:will|and|to) (?:also )?(?:count|tally) (?:the|how|every|each|all|up)\b[^.;]{3,90}/g;

export const mayMeasure =
  /calls|responses|survey|poll|quiz|questionnaire|feedback|evaluation|number|percent|proportion|share|rate|total|count|volume|level|score|figure|take-?up|uptake|footfall|attendance|satisfaction|confidence|index|kpi|indicator|how many|how satisfied|how safe|how confident|how happy|how useful|how helpful|how likely|pre-|before.and.after/;

/** Labels of cells and bullets that hold a measure or target. */
export const measureLabel =
  /^(?:(?:success |performance |outcome |output |key |how )?(?:measures?|indicators?|kpis?|metrics?|success criteria|success|evidence|measure of success|performance indicator|measured by|outputs?|success looks like|how measured|how (?:we will|we'll|will we) (?:know|measure)(?: .*)?)|(?:measure|indicator)s? of success|evidence of success|what success looks like)$/i;

/** Labels of targets. */
export const targetLabel =
  /^(?:targets?|aim|goal|target value|ambition|outcome target|target outcome)$/i;

/** Labels of baselines. */
export const baselineLabel =
  /^(?:baselines?|starting point|current(?: position| figure| value| level)?|now|(?:19|20)\d\d(?:[/–-]\d\d)? (?:figure|baseline|level|score|result|position|rate)|where we are(?: now)?|present position|today|base line|latest)$/i;

export const now =
  /\b(?:currently|at present|at the moment|at the minute|at this moment|as it stands|as of [a-zß-ÿ]+|up to now|thus far|presently|right now|today|as of (?:now|today)|to date|so far|at this point|existing|present|the current|stands? at|as things stand|this time last year|until now|since|have now|has now|now)\b/;

export const nowBefore =
  /\b(?:currently|at present|at the moment|at the minute|at this moment|as it stands|as of [a-zß-ÿ]+|up to now|thus far|presently|right now|today|to date|so far|up from|down from|compared (?:with|to)|against(?: a| an)?|from (?:a |an |its |the )?(?:baseline|current|present|low|starting point)(?: of)?|baseline(?: figure)?(?: of| is| was| stands at|,)?|starting (?:point|from)|existing|the present|the current|stands? at|as things stand|this time last year|until now|instead of|rather than|increase on|more than the|on top of|have now|has now|now|there (?:are|is) (?:only |just )?)\b(?:\W+\w+){0,4}\W*$/;

export const nowAfter =
  /\b(?:currently|at present|at the moment|at the minute|at this moment|as it stands|as of [a-z]+|up to now|thus far|presently|right now|today|to date|so far|at this point|as things stand|this time last year|until now|now|since|already|at the time of writing)\b/;

export const before =
  /\b(?:last (?:year|term|season|month|quarter|summer|autumn|winter|spring|survey|time|half[- ]term|count|audit|week)|in the last (?:year|survey|12 months|count|round|audit)|(?:was|were) |stood at|in (?:19|20)\d\d(?:\s?[/–-]\s?\d\d)?|found|this year|in the (?:latest|most recent|previous)|we (?:had|ran|held|trained)|(?:told|said)|previous(?:ly)?|the year before)\b/;

export const aim =
  /\b(?:set (?:ourselves|themselves|itself|myself)|hopes? to|want|wants|aim|aims|aiming|target|targets|goal|ambition|reach|reaching|at least|minimum|no fewer|not less|up to|to rise|rise to|rising|raise|increase|increasing|reduce|reducing|cut|fall|drop|below|under|above|over|or (?:better|more|above|below|fewer|less)|double|doubling|halve|halving|achieve|hit|bring|get|objective|exceed|improve|grow|by then|expected|more|of (?:cases|calls|reports|complaints|all|staff|officers))\b/;

export const hasFinite = (words: Word[]) =>
  words.some(
    isAmong(
      'is|are|was|were|has|have|had|rose|fell|stood|went|do|does|did|get|come|think|know|live|say|work|said|told|feel|felt|rated|agreed|reported|logged|recorded|counted|handled|received|trained|visited|met|helped|showed|attended|dealt|heard|issued|reached|saw|got',
    ),
  );
