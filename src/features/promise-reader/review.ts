/*
 * Finds where or when progress will be reported, checked or monitored.
 */
import { scanFor } from './scan.ts';

const forum =
  '(?:boards?|committees?|cabinet|governors?|governing (?:body|board)|panels?|partnership|forum|council|senate|court|trustees|executive|steering group|working group|advisory group|liaison group|[@]+ group|scrutiny|members|senior managers|senior leadership|leadership team|management team|smt|slt|directors?|commissioner|pcc|chief (?:executive|constable|officer)|agm|conference|meetings?|residents|tenants|the public|dashboard|assembly|network|regional \\w+|iag|csp|union)';

const patterns = [
  `\\b(?:progress|annual|quarterly|monthly|interim|further|regular|six-monthly|half-yearly|termly|weekly|end-of-year|year-end|mid-year|mid-term|highlight|closing|final|written)\\s+(?:progress\\s+)?(?:reports?|updates?|returns?)\\b(?! (?:form|line|centre|of hate))`,
  `\\breporting back\\b|\\btak(?:e|es|ing) stock\\b|\\breport (?:what|how) (?:i|we|they|she|he)\\b|\\brevisit(?:ed)?\\s+(?:the|this|it|progress|them)\\b`,
  `\\bprogress\\b[^.;,]{0,50}\\b(?:overseen|reviewed|monitored|checked|reported|tracked|scrutinised|discussed)\\b`,
  `\\boverseen (?:by|through|at) (?:the|our|a|an)\\s+(?:[@&',-]+\\s+){0,6}?${forum}\\b`,
  `(?:will|[@]+'ll|to|and|shall)\\s+(?:then\\s+|also\\s+|jointly\\s+)?(?:review|assess|check|evaluate)\\s+(?:whether|how|if|the impact|the results?|what (?:has|have|difference|we|was))\\b`,
  `\\bcheck(?:s|ing|ed)? compliance\\b|\\bcompliance (?:will be |is |to be )?(?:checked|monitored|audited|reported)\\b`,
  `\\b(?:give|send|bring|provide|gives|sends|brings|hand)\\s+(?:the|our|its|each|every)\\s+(?:[@&']+\\s+){0,6}?${forum}\\s+(?:an?|the)\\s+(?:[@-]+\\s+){0,2}(?:report|update|summary)\\b`,
  `\\bprogress\\s+(?:will\\s+be\\s+|is\\s+|to\\s+be\\s+|being\\s+)?(?:reviewed|reported|checked|monitored|tracked|discussed|measured|shared|published|assessed|review|reviews|check|checks|meeting|meetings|note|against|towards|on (?:this|these|the)|made)\\b`,
  `\\b(?:review|reviews|reviewing|report|reports|reporting|check|checks|note|notes|monitor|monitors|monitoring|track|tracks|tracking|present|presents|share|discuss|publish|feed back|update|updates|updated|assess|look at|look again at|scrutinise)\\s+(?:back\\s+)?(?:on\\s+|at\\s+)?(?:our\\s+|the\\s+|its\\s+|their\\s+|your\\s+|on\\s+|[@']+'s\\s+|all\\s+)?progress\\b`,
  `\\breview(?:s)? of (?:our |the )?progress\\b`,
  `\\breport(?:ed|s|ing)?\\s+(?:back\\b|annually|quarterly|monthly|termly)(?! hate| to us)`,
  `\\b(?:will|to be|be|is|are|and|[@]+'ll|to|also|then)\\s+report(?:ed|s)?\\s+(?:[@'%-]+\\s+){0,4}?(?:to|at|into)\\s+(?:the|our|its|each|every|your|their|full|this|a|my)?\\s*(?:[@&',-]+\\s+){0,6}?${forum}\\b`,
  `\\breport(?:ed|s)?\\s+(?:the\\s+)?(?:results?|findings?|totals?|figures?|outcomes?|percentage|numbers?|performance)\\b`,
  `\\breported\\s+(?:to|through|at)\\s+(?!us\\b|the police|police|hate)(?:the\\s+|our\\s+)?(?:[@&']+\\s+){0,5}?${forum}`,
  `\\b(?:a|an|the|its|first|second|further|final|full)\\s+(?:[@-]+\\s+)?(?:report|update|paper|evaluation)\\s+(?:on (?:this|it|the|progress|how)\\s*(?:[@-]+\\s+){0,5})?(?:goes|will go|to go|will come|comes|to come|will be (?:taken|brought|made|presented|submitted|tabled|given|published|considered|provided|sent|shared)|is (?:taken|brought|presented|submitted|due)|to (?:the )?(?:[@']+\\s+){0,4}${forum})`,
  `\\b(?:is|are|be|been|being)\\s+(?:[@]+ly\\s+)?(?:monitored|tracked|scrutinised|evaluated)\\b`,
  `\\bmonitored\\s+(?:by|through|at|via|in|quarterly|monthly|annually|termly|each|every|weekly|regularly)`,
  `\\b(?:will|to|[@]+'ll|and|also)\\s+(?:monitor|scrutinise|oversee|track|evaluate)\\b`,
  `\\b(?:reviewed|checked|audited|revisited)\\s+(?:again\\s+)?(?:at|in|every|each|quarterly|annually|monthly|after|six-monthly|termly|with (?:the|our|you|them|partners))\\b`,
  `\\b(?:reviewed|checked|discussed|considered|examined|signed off)\\s+(?:[@-]+\\s+)?(?:by|at|with)\\s+(?:the|our|its|each|every|a|your)?\\s*(?:[@0-9&',-]+\\s+){0,6}?${forum}\\b`,
  `\\b(?:taken?|tak(?:es|ing)|bring|brings|brought|bringing|goes|go|going|present|presents|presented|presenting|submit|submits|submitted|table|tabled|send|sends|sent|share|shares|shared|come|comes|pass|passed|circulated|feed|fed|put|show|shown|escalated?)\\s+(?:a\\s+|an\\s+|the\\s+|its\\s+|all\\s+|back\\s+|out\\s+)?(?:[@-]+\\s+){0,3}?(?:to|before|at|with|into)\\s+(?:the|our|its|each|every|your|their|full|this|next|a|my)?\\s*(?!(?:set|start|hold|run|have|be|make|create|form|visit|join|establish|launch|train|recruit|build|write|open|offer)\\s)(?:[@0-9&',-]+\\s+){0,6}?${forum}\\b`,
  `\\b(?:show|tell|update|brief)\\s+(?:the|our)\\s+(?:[@]+\\s+){0,3}?(?:board|committee|governors|panel|forum|trustees|group|cabinet|partnership|iag|csp|union|network|members)\\b`,
  `\\b(?:will|to|and|be)\\s+(?:check|checking|review|reviewing|inspect|inspecting|look over|looking at|examine|examining)\\s+(?:the\\s+|this\\s+|these\\s+|how|that\\s+this|it\\b|whether|all\\s+|each\\s+)(?:[@-]+\\s+){0,8}?(?:at|in|every|each|again|was done|has been|is working|it's working|quarterly|monthly|by)\\b`,
  `\\blook (?:at|over) (?:it|this|them|how (?:it|this|we|things)[@' ]{0,24}) (?:at|in|each|every|again|with|when)\\b`,
  `\\bcheck(?:s)? (?:in [@]+ |at [@ ]{3,30}? |again )?(?:that|whether|if) (?:[@]+ ){1,4}?(?:was|were|has been|have been|is being|is|are) (?:done|happening|met|kept|working|being|happened|in place|delivered|completed|carried)`,
  `\\blook (?:at (?:it|this|them|these|how|the [@]+) )?again\\b`,
  `\\b(?:annual|quarterly|monthly|mid-year|mid-term|mid-point|interim|six-month|six-monthly|half-yearly|termly|formal|regular|yearly|\\d+-month|twelve-month|three-month|end-of-year|progress|joint)\\s+(?:[@]+\\s+)?(?:reviews?|check-ins?|evaluation|stocktake|monitoring|evaluations|review meetings?|checks?|audit of progress)\\b`,
  `\\breview(?:ed)?\\s*(?:date|point|meeting|dates|on)?\\s*:`,
  `^\\s*(?:reviewed|monitored|reported|progress checked|checked|evaluated|to be reviewed)\\b`,
  `\\b(?:receive|receives|get|gets|consider|considers|hear|hears|note|notes)\\s+(?:an?\\s+|the\\s+)?(?:[@-]+\\s+){0,3}?(?:progress|update|updates|reports?|evaluation)\\b`,
  `\\b(?:publish|share|report|say|tell you|set out)\\s+(?:what|how much) (?:has |have )?(?:changed|happened|we did|was done|been done|difference)\\b|to (?:see|check) (?:whether|if|that) (?!there|they could|we can|it could)(?:[@']+ ){1,5}?(?:have been|has been|been|is|are|was|were|have|has)\\b|\\b(?:publish|publishes|publishing|share|report|sharing)\\s+(?:the\\s+|our\\s+|these\\s+|those\\s+|that\\s+)?(?:percentage achieved|outcome of this|progress|performance|how (?:we|many|often)[^,;.]{0,40}|(?:the )?(?:percentage|proportion|share|number)s?\\b[^,;.]{0,30}\\b(?:achieved|met|done|completed|on time|each|every|quarterly|monthly))`,
  `\\b(?:evaluation|review|stocktake|check-in|checkpoint) (?:will (?:be|take|follow|happen)|takes place|is (?:due|planned|scheduled)|to be|in (?:[@]+ )?(?:20\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|six months|spring|summer|autumn|winter))\\b`,
  `\\b(?:tracked|shown|updated|reported|published)\\s+on\\s+(?:the|our|a|every)\\s+(?:[@'-]+\\s+){0,3}?dashboard`,
  `\\b(?:look|looks|go|goes|going) (?:at|through|over) (?:the|our|all|any|each|these|its)\\s+(?:[@'-]+\\s+){0,8}?(?:every|each|quarterly|monthly|termly|annually|at (?:its|the|our|their|each|every)|once a|with the (?:head|chief))\\b`,
  `\\b(?:tracks?|monitors|oversees|checks|reviews) (?:the |our )?(?:progress|completion|take-?up|attendance|performance|delivery|figures|numbers|compliance)\\b`,
  `\\breporting (?:in)?to (?:the|our|its|a) (?:[@&',-]+ ){0,6}?${forum}\\b|\\breport on (?:this|it|these|that|how)\\b`,
  `\\blooked at (?:again|at|in|every|each)\\b|\\b(?:go|goes|going) (?:through|over) (?:it|this|them|these|the [@]+) with (?:the|our|his|her) `,
  `\\b(?:numbers?|figures|results|attendance|totals?|outcomes?)\\b (?:[@]+ )?(?:will be |is |are |to be |being )?(?:shared|posted|reported|circulated|displayed|shown)\\b`,
  `\\b(?:present|presents|bring|brings|take|takes|submit|submits|table|tables|give|gives|produce|provide|send) (?:an?|the) (?:[@-]+ ){0,3}?(?:paper|report|update|summary|briefing)\\b[^.;]{0,60}? (?:to|for|before) (?:the|our|its|each|every) (?:[@&',-]+ ){0,6}?${forum}\\b`,
  `\\b(?:an?|the|our|independent|external|full) (?:[@-]+ )?evaluation (?:by|will|of (?:the|this|our|its))\\b`,
  `\\b(?:findings|results|figures|totals|returns|report|data|summary|minutes|scores) (?:will |also |then )*(?:go|goes|be sent|are sent|is sent|be passed|are passed|be given|are given|be reported|are reported) (?:back )?to (?:the |our |its |[A-Z])`,
  `\\b(?:check|checks|checking|recheck|rechecks) (?:back\\b|up on|in on|on (?:it|this|these|them|that|how|progress)\\b|(?:that )?(?:they|it|these|those|the [@]+|[@]+)(?:'re|'s| are| is) (?:all )?still\\b)`,
  `\\b(?:monitoring|oversight|scrutiny|supervision) (?:will be |is |to be )?(?:by|at|from|through) (?:the|our|its|an?)\\b`,
  `\\bupdat(?:e|es|ing) (?:me|us) (?:[@]+ ){0,2}?on (?:progress|how|it|this)\\b`,
  `\\b(?:compliance|quality|standards|this|these|it|performance) (?:will be |is |are |to be |being )(?:dip-sampled|sampled|spot-checked|quality[- ]assured)\\b`,
  `\\b(?:standing|regular) (?:agenda )?item\\b`,
  `\\b(?:reviewed|review (?:it|this|that|them|these|how it|how this|how we|the (?:plan|pledge|pilot|scheme|arrangements|agreement|trial)))\\b[^.;]{0,50}?\\b(?:after|in|at|every|each|annually|quarterly|yearly|once a year|with|by|together|six months|when)\\b`,
];

/** Words for a check on progress, wherever they stand. */
export const reviewPattern = scanFor(
  "updating compliance quality standards this these it performance recheck rechecks checking oversight scrutiny supervision see say set to we'll progress annual quarterly monthly interim further regular six-monthly six half-yearly half termly weekly end-of-year end year-end year mid-year mid mid-term highlight closing final written we'll i'll they'll she'll he'll it'll you'll take takes taking report reports reporting reported revisit revisited overseen will ll to and shall also then check checks checking checked compliance give send bring provide gives sends brings hand review reviews reviewing note notes monitor monitors monitoring monitored track tracks tracking tracked present presents presented presenting share shares shared sharing discuss discussed publish publishes publishing published feed fed update updates updated assess look scrutinise be is are a an the its first second full being been reviewed audited revisited considered examined signed taken tak brought bringing goes go going submit submits submitted table tabled sent come comes pass passed circulated put show shown escalate escalated tell brief formal mid-point yearly three-month twelve-month joint receive receives get gets consider considers hear hears evaluation evaluated stocktake check-in checkpoint standing regular looks goes looked findings returns data summary minutes scores numbers number figures results attendance total totals outcomes outcome present presents table tables produce independent external our dip-sampled sampled spot-checked quality shown #",
  patterns.map((pattern) => `(?:${pattern})`).join('|'),
  'will to and shall also then is are be been being',
);

/** Words that look like a check but only say that somebody will be told. */
export const notReview =
  /\bkeep (?:you|everyone|them|us|people|members|residents) (?:informed|updated|posted|up to date)\b|\bput .{0,60}\bin front of\b|\breport(?:ing)? (?:hate|incidents?|crimes?|it to (?:the )?police)\b|\bhow to report\b/iu;

/** Labels of cells and bullets that hold a check. */
export const reviewLabel =
  /^(?:review|review (?:date|point|by|forum|mechanism|arrangements)|monitoring|monitored (?:by|through|via|at)|reporting|reports? to|reported to|progress (?:check|review|reporting)|governance|oversight|scrutiny|evaluation|checked by|next review|how (?:we will|we'll) (?:check|monitor|review)(?: .*)?|how monitored)$/i;

/** Verbs that can be the whole of a check. */
export const reviewVerbs =
  /^(?:report|monitor|review|check|track|evaluate|scrutinise|oversee|present|take|bring|share|show|receive|note|consider|look|publish|table|submit|send|give|go|come|examine|inspect|update|provide|hear|discuss|get|assess)$/;
