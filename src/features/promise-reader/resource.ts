/*
 * Finds money, funded posts, paid time and free rooms that are promised.
 */
import { type Piece, matcher } from './scan.ts';

const money = '£\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:k|m|bn|million|thousand|billion))?\\b';

const pieces: readonly Piece[] = [
  ['( ,', `(?:, |\\()paid\\b(?! (?:for|by|to|off|tribute|attention))`],
  [
    "adviser adviser' advisers allocated analyst analyst' analysts caseworker caseworker' caseworkers freed given officer officer' officers post post' posts posts' released role role' roles seconded worker worker' worker's workers",
    `\\b(?:given|released|freed|allocated|seconded|posts?|worker|caseworker|role|officer|analyst|adviser)[,']?s? (?:for |up |an? )?(?:extra )?(?:\\d+|one|two|three|four|five|six|seven|eight|half an?) (?:hours?|days?|half-days|mornings|afternoons)(?: (?:a|per|each|every) (?:week|month|term|fortnight))`,
  ],
  [
    '£',
    `${money}(?:\\s+(?:a|per|each|of|from|for|to|in|towards|grants?|budget|fund(?:ing)?|match|plus|contribution)\\b[^.;]{0,50})?`,
  ],
  [
    '# band dedicated fixed-term full full-time funded paid part part-time permanent',
    `\\b(?:full[- ]time|part[- ]time|dedicated full-time|paid|funded|permanent|fixed-term|\\d(?:\\.\\d)?\\s?(?:fte|wte)|band \\d\\w?)\\s+(?:[@+&-]+\\s+){0,4}?(?:posts?|officers?|los?|workers?|caseworkers?|coordinators?|co-ordinators?|advis[eo]rs?|leads?|roles?|positions?|advocates?|nurses?|trainers?|staff|member of staff|liaison|placements?|interns?|internships?)\\b`,
  ],
  ['#', `\\b\\d(?:\\.\\d+)?\\s?(?:fte|wte)\\b`],
  [
    'bankrolled covered financed funded met paid resourced sponsored underwritten',
    `\\b(?:funded|paid for|financed|covered|met|resourced|bankrolled|sponsored|underwritten)\\s+(?:by|from|through|out of|until|for)\\s+[^.;,]{3,60}`,
  ],
  [
    'cover covers finance fund funding funds meet meets pay paying pays sponsor underwrite',
    `\\b(?:fund|funds|funding|finance|sponsor|pay|pays|paying|cover|covers|meet|meets|underwrite)\\s+(?:for\\s+)?(?:the\\s+|all\\s+|any\\s+|your\\s+|its\\s+|half\\s+(?:of\\s+)?|full\\s+)*(?:the\\s+)?(?:costs?|fees?|expenses|travel|printing|postage|cover|hire|supply cover|room|venue|training|trainers?|it|them|speakers?|materials|post|bill|transport|design|refreshments|[@]+ (?:costs?|fees?|fares?|post|expenses))\\b`,
  ],
  [
    'finance fund pay sponsor',
    `\\b(?:fund|sponsor|pay for|finance)\\s+(?:an?|two|three|four|five|six|\\d+|the|another|one|our|your)\\s+(?:[@'+-]+\\s+){0,5}?(?:interns?|services?|places|teams?|research|pilots?|schemes?|programmes?|posts?|workers?|places?|officers?|caseworkers?|advocates?|advis[eo]rs?|coordinators?|stalls?|courses?|trainers?|speakers?|bus|coach|licen[cs]es?|helplines?|cameras?|projects?|groups?|sessions?|roles?|nurses?|counsellors?)\\b`,
  ],
  [
    'waive waived waives waiving waiver at cost-free for free given no pay pays rent rent-free room without',
    `\\b(?:free of charge|rent[- ]free|at no (?:cost|charge)|no charge|free use|for (?:free|nothing)|(?<!released )without (?:charge|paying|a fee|cost)|pays? nothing|cost-free|free room|room free|waiv[@]+ (?:the |all |any |its |our )?(?:[@]+ )?(?:fees?|hire|rent|charges?|costs?)|given free|free (?:meeting )?(?:room|space|venue|hire|desk|office|tickets?))\\b`,
  ],
  [
    'dedicated funded paid protected ring-fenced ringfenced',
    `\\b(?:paid|protected|ring-fenced|ringfenced|funded|dedicated)\\s+(?:work(?:ing)?\\s+)?(?:time|hours?|days?|half-days?|leave|release)\\b`,
  ],
  [
    'during in on paid',
    `\\b(?:in|during|on)\\s+(?:paid|work|working|company|staff)\\s+time\\b|\\bin a paid hour\\b|\\bpaid\\s+(?:hours?|days?|time|staff time)\\b`,
  ],
  [
    'free freeing give loan release releases releasing second seconding',
    `\\b(?:release|releases|releasing|freeing up|free up|second|seconding|loan|give)\\s+(?:[@0-9'-]+\\s+){1,6}?(?:for|from)\\s+(?:[@0-9-]+\\s+){0,2}?(?:a day|half a day|days?|hours?|duties|shifts?|lessons|rota|mornings?|afternoons?)\\b`,
  ],
  [
    'release releases releasing second seconding',
    `\\b(?:release|releases|releasing|second|seconding)\\s+(?:[@0-9'-]+\\s+){1,8}?(?:to attend|for (?:the )?(?:[@+-]+\\s+){0,3}(?:training|course|sessions?))\\b`,
  ],
  [
    "afternoon afternoon' afternoons afternoons' day day' days days' half hour hour' hours hours' morning morning' mornings mornings'",
    `\\b(?:hours?|days?|half a day|afternoons?|mornings?)(?:')?\\s+(?:a (?:week|month|term) )?(?:of )?(?:protected|paid|staff|officer|analyst|facility|work|release)\\s+time\\b|\\b(?:hours?|days?|half a day) (?:(?:a|each|every|per) (?:week|month|term|year) )?of (?:the |our |a |an |her |his )?(?:[@'+-]+ ){0,4}time\\b`,
  ],
  [
    'budget fund funding grant money sum',
    `\\b(?:budget|funding|grant|money|fund|sum) (?:of|has been (?:set aside|agreed|allocated|secured|approved|found|ring-fenced|identified|confirmed|made available)|is (?:in place|agreed|secured|set aside|ring-fenced|available|approved|confirmed)|will (?:come from|be (?:provided|found|made available|set aside|allocated|ring-fenced))|comes from|agreed|secured|approved|confirmed)\\b`,
  ],
  [
    'allocate allocated earmarked ring-fence ring-fenced ringfence ringfenced secured set',
    `\\b(?:set aside|ring-?fenced?|allocated?|earmarked?|ringfenced|secured)\\s+(?:[@]+\\s+){0,3}?(?:money|funding|a budget|budget|funds)\\b`,
  ],
  [
    'caseworker lead officer position post posts role worker',
    `\\b(?:post|posts|role|worker|officer|caseworker|lead|position) (?:is|are|will be|has been|have been|,)?\\s?(?:[@]+ )?(?:been )?(?:fully |part |jointly |grant-)?funded\\b`,
  ],
  [
    "cost costs day day's days days' expenses fare fares fee fees hour hour's hours hours' insurance pay paying pays printing travel week week's weeks weeks'",
    `\\b(?:hour|day|week)(?:s|'s|s')? paid\\b|\\b(?:travel|costs?|fees?|fares?|expenses|insurance|printing) (?:is |are |will be |to be )?(?:paid|met|covered) by\\b|\\b(?:pay|pays|paying) (?:for|towards) (?!it off)`,
  ],
  [
    'backfilled be being freed funded get gets given overtime paid released rostered',
    `\\b(?:rostered|released|freed up|backfilled|given time) and paid\\b|\\b(?:be|being|get|gets) paid (?:to|for|a fee|the living|extra|overtime)\\b|\\b(?:paid|funded) overtime\\b|\\bovertime (?:pay|budget|will be paid|payments?|is paid)\\b`,
  ],
  [
    'from out through using',
    `\\b(?:using|from|through|out of) (?:its|our|the|their|a) (?:[@'+-]+ ){0,3}(?:fund|budget|grant|endowment|levy)\\b`,
  ],
  [
    'bandstand bus hall marquee pitch place places power room space stall theatre ticket tickets venue',
    `\\b(?:room|hall|space|marquee|power|stall|pitch|venue|theatre|tickets?|places?|bandstand|bus)\\b[^.;]{0,30} free\\b(?! of (?!charge))`,
  ],
  [
    'gift has have shopping travel voucher vouchers',
    `\\b(?:has|have) been (?:fully )?funded\\b|\\b(?:gift |shopping |travel )?vouchers?\\b(?! scheme)`,
  ],
  [
    "backfill backfilled class community council facility home lesson lottery match match-fund match-funded match-funding members members' paid shift small staff supply time ward",
    `\\b(?:supply|staff|lesson|class|shift|backfill) cover\\b|\\bbackfill(?:ed)?\\b|\\bfacility time\\b|\\btime off (?:in lieu|with pay)\\b|\\bpaid (?:release|secondment|internships?|placements?)\\b|\\bmatch[- ]fund(?:ing|ed)?\\b|\\b(?:lottery|council|ward|home office|community|members'?|small) (?:grant|budget|fund) (?:of|will|pays|has)\\b`,
  ],
];

/** Matches words for money, posts, paid time and rooms. */
export const resourcePattern = matcher(pieces);

/** Words that take a resource back, or put it in the past. */
export const notResource =
  /\b(?:subject to|if (?:funding|funds|money|a bid|the bid|we (?:get|secure|win)|successful)|bids? for|bidding|apply(?:ing)? for|seek(?:ing)?|look(?:ing)? for|pursue|explore|would need|no (?:extra|additional|new|more|spare|specific|dedicated)?\s?(?:money|funding|budget|resource)|not (?:been )?(?:funded|fund|paid)|unfunded|within (?:existing|current)|existing (?:resources|budgets?)|from existing|when (?:funds|resources|budgets)|dependent on|depend(?:s|ing)? on|hope|fined?|fines|penalt(?:y|ies)|compensation|turnover|worth of|costs? the|cost of (?:hate|living)|cut|saving|savings|shortfall|spent|invested|awarded .{0,30} (?:in|last)|last (?:year|month)|already|received|raised|gave|donated|cannot|can't|unable|lack|were given|was given)\b/;

/** Labels of cells and bullets that hold a resource. */
export const resourceLabel =
  /^(?:cost|costs|budget|funding|resources?|resourcing|money|funded by|resource(?:s)? (?:needed|required|agreed|implications?)|finance|staff time)$/i;

/** What a cell for resources may hold that is none. */
export const emptyResource =
  /^(?:none|nil|n\/a|tbc|tbd|to be (?:confirmed|agreed|identified|decided)|within|existing|officer time|staff time|no (?:additional|extra|cost)|subject|from existing|£0|zero|unknown|-|–|core)\b/i;
