/*
 * Finds where or when progress will be reported, checked or monitored.
 */
import { type Piece, matcher } from './scan.ts';

const forum =
  '(?:boards?|committees?|cabinet|governors?|governing (?:body|board)|panels?|partnership|forum|council|senate|trustees|executive|steering group|working group|advisory group|liaison group|[@]+ group|scrutiny|members|senior managers|senior leadership|leadership team|management team|smt|slt|directors?|commissioner|pcc|chief (?:executive|constable|officer)|agm|conference|meetings?|residents|tenants|the public|dashboard|assembly|network|regional \\w+|iag|csp|union)';

const pieces: readonly Piece[] = [
  [
    'annual closing end-of-year final further half-yearly highlight interim mid-term mid-year monthly progress quarterly regular six-monthly termly weekly written year-end',
    `\\b(?:progress|annual|quarterly|monthly|interim|further|regular|six-monthly|half-yearly|termly|weekly|end-of-year|year-end|mid-year|mid-term|highlight|closing|final|written)\\s+(?:progress\\s+)?(?:reports?|updates?|returns?)\\b(?! (?:form|line|centre|of hate))`,
  ],
  [
    'report reporting revisit revisited take takes taking',
    `\\breporting back\\b|\\btak(?:e|es|ing) stock\\b|\\breport (?:what|how) (?:i|we|they|she|he)\\b|\\brevisit(?:ed)?\\s+(?:the|this|it|progress|them)\\b`,
  ],
  [
    'progress',
    `\\bprogress\\b[^.;,]{0,50}\\b(?:overseen|reviewed|monitored|checked|reported|tracked|scrutinised|discussed)\\b`,
  ],
  [
    'overseen',
    `\\boverseen (?:by|through|at) (?:the|our|a|an)\\s+(?:[@&',-]+\\s+){0,6}?${forum}\\b`,
  ],
  [
    "'ll and shall to will",
    `(?:will|[@]+'ll|to|and|shall)\\s+(?:then\\s+|also\\s+|jointly\\s+)?(?:review|assess|check|evaluate)\\s+(?:whether|how|if|the impact|the results?|what (?:has|have|difference|we|was))\\b`,
  ],
  [
    'check checked checking checks compliance',
    `\\bcheck(?:s|ing|ed)? compliance\\b|\\bcompliance (?:will be |is |to be )?(?:checked|monitored|audited|reported)\\b`,
  ],
  [
    'bring brings give gives hand provide send sends',
    `\\b(?:give|send|bring|provide|gives|sends|brings|hand)\\s+(?:the|our|its|each|every)\\s+(?:[@&']+\\s+){0,6}?${forum}\\s+(?:an?|the)\\s+(?:[@-]+\\s+){0,2}(?:report|update|summary)\\b`,
  ],
  [
    'progress',
    `\\bprogress\\s+(?:will\\s+be\\s+|is\\s+|to\\s+be\\s+|being\\s+)?(?:reviewed|reported|checked|monitored|tracked|discussed|measured|shared|published|assessed|looked at|talked (?:about|through|over)|gone (?:over|through)|considered|examined|review|reviews|check|checks|meeting|meetings|note|against|towards|on (?:this|these|the)|made)\\b`,
  ],
  [
    'assess check checks discuss feed look monitor monitoring monitors note notes present presents publish report reporting reports review reviewing reviews scrutinise share track tracking tracks update updated updates',
    `\\b(?:review|reviews|reviewing|report|reports|reporting|check|checks|note|notes|monitor|monitors|monitoring|track|tracks|tracking|present|presents|share|discuss|publish|feed back|update|updates|updated|assess|look at|look again at|scrutinise)\\s+(?:back\\s+)?(?:on\\s+|at\\s+)?(?:our\\s+|the\\s+|its\\s+|their\\s+|your\\s+|on\\s+|[@']+'s\\s+|all\\s+)?progress\\b`,
  ],
  ['review reviews', `\\breview(?:s)? of (?:our |the )?progress\\b`],
  [
    'report reported reporting reports',
    `\\breport(?:ed|s|ing)?\\s+(?:back\\b|annually|quarterly|monthly|termly)(?! hate| to us)`,
  ],
  [
    "'ll also and are be is then to will",
    `\\b(?:will|to be|be|is|are|and|[@]+'ll|to|also|then)\\s+report(?:ed|s)?\\s+(?:[@'%-]+\\s+){0,4}?(?:to|at|into)\\s+(?:the|our|its|each|every|your|their|full|this|a|my)?\\s*(?:[@&',-]+\\s+){0,6}?${forum}\\b`,
  ],
  [
    'report reported reports',
    `\\breport(?:ed|s)?\\s+(?:the\\s+)?(?:results?|findings?|totals?|figures?|outcomes?|percentage|numbers?|performance)\\b`,
  ],
  [
    'reported',
    `\\breported\\s+(?:to|through|at)\\s+(?!us\\b|the police|police|hate)(?:the\\s+|our\\s+)?(?:[@&']+\\s+){0,5}?${forum}`,
  ],
  [
    'a an final first full further its second the',
    `\\b(?:a|an|the|its|first|second|further|final|full)\\s+(?:[@-]+\\s+)?(?:report|update|paper|evaluation)\\s+(?:on (?:this|it|the|progress|how)\\s*(?:[@-]+\\s+){0,5})?(?:goes|will go|to go|will come|comes|to come|will be (?:taken|brought|made|presented|submitted|tabled|given|published|considered|provided|sent|shared)|is (?:taken|brought|presented|submitted|due)|to (?:the )?(?:[@']+\\s+){0,4}${forum})`,
  ],
  [
    'are be been being is',
    `\\b(?:is|are|be|been|being)\\s+(?:[@]+ly\\s+)?(?:monitored|tracked|scrutinised|evaluated)\\b`,
  ],
  [
    'monitored',
    `\\bmonitored\\s+(?:by|through|at|via|in|quarterly|monthly|annually|termly|each|every|weekly|regularly)`,
  ],
  [
    "'ll also and to will",
    `\\b(?:will|to|[@]+'ll|and|also)\\s+(?:monitor|scrutinise|oversee|track|evaluate)\\b`,
  ],
  [
    'audited checked reviewed revisited',
    `\\b(?:reviewed|checked|audited|revisited)\\s+(?:again\\s+)?(?:at|in|every|each|quarterly|annually|monthly|after|six-monthly|termly|with (?:the|our|you|them|partners))\\b`,
  ],
  [
    'checked considered discussed examined reviewed signed',
    `\\b(?:reviewed|checked|discussed|considered|examined|signed off)\\s+(?:[@-]+\\s+)?(?:by|at|with)\\s+(?:the|our|its|each|every|a|your)?\\s*(?:[@0-9&',-]+\\s+){0,6}?${forum}\\b`,
  ],
  [
    'bring bringing brings brought circulated come comes escalate escalated fed feed go goes going pass passed present presented presenting presents put send sends sent share shared shares show shown submit submits submitted table tabled take taken takes taking',
    `\\b(?:taken?|tak(?:es|ing)|bring|brings|brought|bringing|goes|go|going|present|presents|presented|presenting|submit|submits|submitted|table|tabled|send|sends|sent|share|shares|shared|come|comes|pass|passed|circulated|feed|fed|put|show|shown|escalated?)\\s+(?:a\\s+|an\\s+|the\\s+|its\\s+|all\\s+|back\\s+|out\\s+)?(?:[@-]+\\s+){0,3}?(?:to|before|at|with|into)\\s+(?:the|our|its|each|every|your|their|full|this|next|a|my)?\\s*(?!(?:set|start|hold|run|have|be|make|create|form|visit|join|establish|launch|train|recruit|build|write|open|offer)\\s)(?:[@0-9&',-]+\\s+){0,6}?${forum}\\b`,
  ],
  [
    'brief show tell update',
    `\\b(?:show|tell|update|brief)\\s+(?:the|our)\\s+(?:[@]+\\s+){0,3}?(?:board|committee|governors|panel|forum|trustees|group|cabinet|partnership|iag|csp|union|network|members)\\b`,
  ],
  [
    'and be to will',
    `\\b(?:will|to|and|be)\\s+(?:check|checking|review|reviewing|inspect|inspecting|look over|looking at|examine|examining)\\s+(?:the\\s+|this\\s+|these\\s+|how|that\\s+this|it\\b|whether|all\\s+|each\\s+)(?:[@-]+\\s+){0,8}?(?:at|in|every|each|again|was done|has been|is working|it's working|quarterly|monthly|by)\\b`,
  ],
  [
    'look',
    `\\blook (?:at|over) (?:it|this|them|how (?:it|this|we|things)[@' ]{0,24}) (?:at|in|each|every|again|with|when)\\b`,
  ],
  [
    'check checks',
    `\\bcheck(?:s)? (?:in [@]+ |at [@ ]{3,30}? |again )?(?:that|whether|if) (?:[@]+ ){1,4}?(?:was|were|has been|have been|is being|is|are) (?:done|happening|met|kept|working|being|happened|in place|delivered|completed|carried)`,
  ],
  ['look', `\\blook (?:at (?:it|this|them|these|how|the [@]+) )?again\\b`],
  [
    '# annual end-of-year formal half-yearly interim joint mid-point mid-term mid-year monthly progress quarterly regular six-month six-monthly termly three-month twelve-month yearly',
    `\\b(?:annual|quarterly|monthly|mid-year|mid-term|mid-point|interim|six-month|six-monthly|half-yearly|termly|formal|regular|yearly|\\d+-month|twelve-month|three-month|end-of-year|progress|joint)\\s+(?:[@]+\\s+)?(?:reviews?|check-ins?|evaluation|stocktake|monitoring|evaluations|review meetings?|checks?|audit of progress)\\b`,
  ],
  ['review reviewed', `\\breview(?:ed)?\\s*(?:date|point|meeting|dates|on)?\\s*:`],
  [
    'checked evaluated monitored progress reported reviewed to',
    `^\\s*(?:reviewed|monitored|reported|progress checked|checked|evaluated|to be reviewed)\\b`,
  ],
  [
    'consider considers get gets hear hears note notes receive receives',
    `\\b(?:receive|receives|get|gets|consider|considers|hear|hears|note|notes)\\s+(?:an?\\s+|the\\s+)?(?:[@-]+\\s+){0,3}?(?:progress|update|updates|reports?|evaluation)\\b`,
  ],
  [
    'publish publishes publishing report say set share sharing tell to',
    `\\b(?:publish|share|report|say|tell you|set out)\\s+(?:what|how much) (?:has |have )?(?:changed|happened|we did|was done|been done|difference)\\b|to (?:see|check) how (?:it|this|they|things|the [@]+)(?:'s|'re| is| are) (?:going|getting on|doing|working)\\b|to (?:see|check|discuss) what (?:has|have) been (?:achieved|done|delivered)\\b|to (?:see|check) (?:whether|if|that) (?!there|they could|we can|it could)(?:[@']+ ){1,5}?(?:have been|has been|been|is|are|was|were|have|has)\\b|\\b(?:publish|publishes|publishing|share|report|sharing)\\s+(?:the\\s+|our\\s+|these\\s+|those\\s+|that\\s+)?(?:percentage achieved|outcome of this|progress|performance|how (?:we|many|often)[^,;.]{0,40}|(?:the )?(?:percentage|proportion|share|number)s?\\b[^,;.]{0,30}\\b(?:achieved|met|done|completed|on time|each|every|quarterly|monthly))`,
  ],
  [
    'check-in checkpoint evaluation review stocktake',
    `\\b(?:evaluation|review|stocktake|check-in|checkpoint) (?:will (?:be|take|follow|happen)|takes place|is (?:due|planned|scheduled)|to be|in (?:[@]+ )?(?:20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|six months|spring|summer|autumn|winter))\\b`,
  ],
  [
    'published reported shown tracked updated',
    `\\b(?:tracked|shown|updated|reported|published)\\s+on\\s+(?:the|our|a|every)\\s+(?:[@'-]+\\s+){0,3}?dashboard`,
  ],
  [
    'go goes going look looks',
    `\\b(?:look|looks|go|goes|going) (?:at|through|over) (?:the|our|all|any|each|these|its)\\s+(?:[@'-]+\\s+){0,8}?(?:every|each|quarterly|monthly|termly|annually|at (?:its|the|our|their|each|every)|once a|with the (?:head|chief))\\b`,
  ],
  [
    'checks monitors oversees reviews track tracks',
    `\\b(?:tracks?|monitors|oversees|checks|reviews) (?:the |our )?(?:progress|completion|take-?up|attendance|performance|delivery|figures|numbers|compliance)\\b`,
  ],
  [
    'report reporting',
    `\\breporting (?:in)?to (?:the|our|its|a) (?:[@&',-]+ ){0,6}?${forum}\\b|\\breport on (?:this|it|these|that|how)\\b`,
  ],
  [
    'go goes going looked',
    `\\blooked at (?:again|at|in|every|each)\\b|\\b(?:go|goes|going) (?:through|over) (?:it|this|them|these|the [@]+) with (?:the|our|his|her) `,
  ],
  [
    'attendance figures number numbers outcome outcomes results total totals',
    `\\b(?:numbers?|figures|results|attendance|totals?|outcomes?)\\b (?:[@]+ )?(?:will be |is |are |to be |being )?(?:shared|posted|reported|circulated|displayed|shown|looked at|gone through|discussed|examined)\\b`,
  ],
  [
    'bring brings give gives present presents produce provide send submit submits table tables take takes',
    `\\b(?:present|presents|bring|brings|take|takes|submit|submits|table|tables|give|gives|produce|provide|send) (?:an?|the) (?:[@-]+ ){0,3}?(?:paper|report|update|summary|briefing)\\b[^.;]{0,60}? (?:to|for|before) (?:the|our|its|each|every) (?:[@&',-]+ ){0,6}?${forum}\\b`,
  ],
  [
    'a an external full independent our the',
    `\\b(?:an?|the|our|independent|external|full) (?:[@-]+ )?evaluation (?:by|will|of (?:the|this|our|its))\\b`,
  ],
  [
    'data figures findings minutes report results returns scores summary tally totals',
    `\\b(?:tally|findings|results|figures|totals|returns|report|data|summary|minutes|scores) (?:will |also |then )*(?:go|goes|be sent|are sent|is sent|be passed|are passed|be given|are given|be reported|are reported) (?:back )?to (?:the |our |its |[A-Z])`,
  ],
  [
    'check checking checks recheck rechecks',
    `\\b(?:check|checks|checking|recheck|rechecks) (?:back\\b|up on|in on|on (?:it|this|these|them|that|how|progress)\\b|(?:that )?(?:they|it|these|those|the [@]+|[@]+)(?:'re|'s| are| is) (?:all )?still\\b)`,
  ],
  [
    'monitoring oversight scrutiny supervision',
    `\\b(?:monitoring|oversight|scrutiny|supervision) (?:will be |is |to be )?(?:by|at|from|through) (?:the|our|its|an?)\\b`,
  ],
  [
    'update updates updating',
    `\\bupdat(?:e|es|ing) (?:me|us) (?:[@]+ ){0,2}?on (?:progress|how|it|this)\\b`,
  ],
  [
    'compliance it performance quality standards these this',
    `\\b(?:compliance|quality|standards|this|these|it|performance) (?:will be |is |are |to be |being )(?:dip-sampled|sampled|spot-checked|quality[- ]assured)\\b`,
  ],
  ['regular standing', `\\b(?:standing|regular) (?:agenda )?item\\b`],
  [
    'review reviewed',
    `\\b(?:reviewed|review (?:it|this|that|them|these|how it|how this|how we|the (?:plan|pledge|pilot|scheme|arrangements|agreement|trial)))\\b[^.;]{0,50}?\\b(?:after|in|at|every|each|annually|quarterly|yearly|once a year|with|by|together|six months|when)\\b`,
  ],
];

/** Matches a check on progress, wherever it stands. */
export const reviewPattern = matcher(pieces);

/** Words that look like a check but only say that somebody will be told. */
export const notReview =
  /\breview how (?:we|they|it) (?:offer|provide|deliver|run|work|handle|record|use|do)\b|\bkeep (?:you|everyone|them|us|people|members|residents) (?:informed|updated|posted|up to date)\b|\bput .{0,60}\bin front of\b|\breport(?:ing)? (?:hate|incidents?|crimes?|it to (?:the )?police)\b|\bhow to report\b/;

/** Labels of cells and bullets that hold a check. */
export const reviewLabel =
  /^(?:review|review (?:date|point|by|forum|mechanism|arrangements)|monitoring|monitored (?:by|through|via|at)|reporting|reports? to|reported to|progress (?:check|review|reporting)|governance|oversight|scrutiny|evaluation|checked by|next review|how (?:we will|we'll) (?:check|monitor|review)(?: .*)?|how monitored)$/i;

/** Verbs that can be the whole of a check. */
export const reviewVerbs =
  /^(?:report|monitor|review|check|track|evaluate|scrutinise|oversee|present|take|bring|share|show|receive|note|consider|look|publish|table|submit|send|give|go|come|examine|inspect|update|provide|hear|discuss|get|assess)$/;
