/*
 * Finds money, funded posts, paid time and free rooms that are promised.
 */

const money = '£\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:k|m|bn|million|thousand|billion))?\\b';

const patterns = [
  `(?:, |\\()paid\\b(?! (?:for|by|to|off|tribute|attention))`,
  `\\b(?:given|released|freed|allocated|seconded|posts?|worker|caseworker|role|officer|analyst|adviser)[,']?s? (?:for |up |an? )?(?:extra )?(?:\\d+|one|two|three|four|five|six|seven|eight|half an?) (?:hours?|days?|half-days|mornings|afternoons)(?: (?:a|per|each|every) (?:week|month|term|fortnight))`,
  `${money}(?:\\s+(?:a|per|each|of|from|for|to|in|towards|grants?|budget|fund(?:ing)?|match|plus|contribution)\\b[^.;]{0,50})?`,
  `\\b(?:full[- ]time|part[- ]time|dedicated full-time|paid|funded|permanent|fixed-term|\\d(?:\\.\\d)?\\s?(?:fte|wte)|band \\d\\w?)\\s+(?:[@+&-]+\\s+){0,4}?(?:posts?|officers?|los?|workers?|caseworkers?|coordinators?|co-ordinators?|advis[eo]rs?|leads?|roles?|positions?|advocates?|nurses?|trainers?|staff|member of staff|liaison|placements?|interns?|internships?)\\b`,
  `\\b\\d(?:\\.\\d+)?\\s?(?:fte|wte)\\b`,
  `\\b(?:funded|paid for|financed|covered|met|resourced|bankrolled|sponsored|underwritten)\\s+(?:by|from|through|out of|until|for)\\s+[^.;,]{3,60}`,
  `\\b(?:fund|funds|funding|finance|sponsor|pay|pays|paying|cover|covers|meet|meets|underwrite)\\s+(?:for\\s+)?(?:the\\s+|all\\s+|any\\s+|your\\s+|its\\s+|half\\s+(?:of\\s+)?|full\\s+)*(?:the\\s+)?(?:costs?|fees?|expenses|travel|printing|postage|cover|hire|supply cover|room|venue|training|trainers?|it|them|speakers?|materials|post|bill|transport|design|refreshments|[@]+ (?:costs?|fees?|post|expenses))\\b`,
  `\\b(?:fund|sponsor|pay for|finance)\\s+(?:an?|two|three|four|five|six|\\d+|the|another|one|our|your)\\s+(?:[@'+-]+\\s+){0,5}?(?:interns?|services?|places|teams?|research|pilots?|schemes?|programmes?|posts?|workers?|places?|officers?|caseworkers?|advocates?|advis[eo]rs?|coordinators?|stalls?|courses?|trainers?|speakers?|bus|coach|licen[cs]es?|helplines?|cameras?|projects?|groups?|sessions?|roles?|nurses?|counsellors?)\\b`,
  `\\b(?:free of charge|rent[- ]free|at no (?:cost|charge)|no charge|free use|for (?:free|nothing)|(?<!released )without (?:charge|paying|a fee|cost)|pays? nothing|cost-free|free room|room free|waiv[@]+ (?:the |all |any |its |our )?(?:[@]+ )?(?:fees?|hire|rent|charges?|costs?)|given free|free (?:meeting )?(?:room|space|venue|hire|desk|office|tickets?))\\b`,
  `\\b(?:paid|protected|ring-fenced|ringfenced|funded|dedicated)\\s+(?:work(?:ing)?\\s+)?(?:time|hours?|days?|half-days?|leave|release)\\b`,
  `\\b(?:in|during|on)\\s+(?:paid|work|working|company|staff)\\s+time\\b|\\bin a paid hour\\b|\\b(?:paid|two paid|\\w+ paid|\\w+ (?:hours|days) of paid)\\s+(?:hours?|days?|time|staff time)\\b`,
  `\\b(?:release|releases|releasing|freeing up|free up|second|seconding|loan|give)\\s+(?:[@0-9'-]+\\s+){1,6}?(?:for|from)\\s+(?:[@0-9-]+\\s+){0,2}?(?:a day|half a day|days?|hours?|duties|shifts?|lessons|rota|mornings?|afternoons?)\\b`,
  `\\b(?:release|releases|releasing|second|seconding)\\s+(?:[@0-9'-]+\\s+){1,8}?(?:to attend|for (?:the )?(?:[@+-]+\\s+){0,3}(?:training|course|sessions?))\\b`,
  `\\b(?:hours?|days?|half a day|afternoons?|mornings?)(?:')?\\s+(?:a (?:week|month|term) )?(?:of )?(?:protected|paid|staff|officer|analyst|facility|work|release)\\s+time\\b`,
  `\\b(?:budget|funding|grant|money|fund|sum) (?:of|has been (?:set aside|agreed|allocated|secured|approved|found|ring-fenced|identified|confirmed|made available)|is (?:in place|agreed|secured|set aside|ring-fenced|available|approved|confirmed)|will (?:come from|be (?:provided|found|made available|set aside|allocated|ring-fenced))|comes from|agreed|secured|approved|confirmed)\\b`,
  `\\b(?:set aside|ring-?fenced?|allocated?|earmarked?|ringfenced|secured)\\s+(?:[@]+\\s+){0,3}?(?:money|funding|a budget|budget|funds)\\b`,
  `\\b(?:post|posts|role|worker|officer|caseworker|lead|position) (?:is|are|will be|has been|have been|,)?\\s?(?:[@]+ )?(?:been )?(?:fully |part |jointly |grant-)?funded\\b`,
  `\\b(?:hour|day|week)(?:s|'s|s')? paid\\b|\\b(?:travel|costs?|fees?|fares?|expenses|insurance|printing) (?:is |are |will be |to be )?(?:paid|met|covered) by\\b|\\b(?:pay|pays|paying) (?:for|towards) (?!it off)`,
  `\\b(?:rostered|released|freed up|backfilled|given time) and paid\\b|\\b(?:be|being|get|gets) paid (?:to|for|a fee|the living|extra|overtime)\\b|\\b(?:paid|funded) overtime\\b|\\bovertime (?:pay|budget|will be paid|payments?|is paid)\\b`,
  `\\b(?:using|from|through|out of) (?:its|our|the|their|a) (?:[@'+-]+ ){0,3}(?:fund|budget|grant|endowment|levy)\\b`,
  `\\b(?:room|hall|space|marquee|power|stall|pitch|venue|theatre|tickets?|places?|bandstand|bus)\\b[^.;]{0,30} free\\b(?! of (?!charge))`,
  `\\b(?:has|have) been (?:fully )?funded\\b|\\b(?:gift |shopping |travel )?vouchers?\\b(?! scheme)`,
  `\\b(?:supply|staff|lesson|class|shift|backfill) cover\\b|\\bbackfill(?:ed)?\\b|\\bfacility time\\b|\\btime off (?:in lieu|with pay)\\b|\\bpaid (?:release|secondment|internships?|placements?)\\b|\\bmatch[- ]fund(?:ing|ed)?\\b|\\b(?:lottery|council|ward|home office|community|members'?|small) (?:grant|budget|fund) (?:of|will|pays|has)\\b`,
];

/** Words for money, posts, paid time and rooms. */
export const resourcePattern = new RegExp(
  patterns
    .map((pattern) => `(?:${pattern})`)
    .join('|')
    .replaceAll('@', 'a-z\\u00df-\\u00ff'),
  'g',
);

/** Words that take a resource back, or put it in the past. */
export const notResource =
  /\b(?:subject to|if (?:funding|funds|money|a bid|the bid|we (?:get|secure|win)|successful)|bids? for|bidding|apply(?:ing)? for|seek(?:ing)?|look(?:ing)? for|pursue|explore|would need|no (?:extra|additional|new|more|spare|specific|dedicated)?\s?(?:money|funding|budget|resource)|not (?:been )?(?:funded|fund|paid)|unfunded|within (?:existing|current)|existing (?:resources|budgets?)|from existing|when (?:funds|resources|budgets)|dependent on|depend(?:s|ing)? on|hope|fined?|fines|penalt(?:y|ies)|compensation|turnover|worth of|costs? the|cost of (?:hate|living)|cut|saving|savings|shortfall|spent|invested|awarded .{0,30} (?:in|last)|last (?:year|month)|already|received|raised|gave|donated|cannot|can't|unable|lack|were given|was given)\b/iu;

/** Labels of cells and bullets that hold a resource. */
export const resourceLabel =
  /^(?:cost|costs|budget|funding|resources?|resourcing|money|funded by|resource(?:s)? (?:needed|required|agreed|implications?)|finance|staff time)$/i;

/** What a cell for resources may hold that is none. */
export const emptyResource =
  /^(?:none|nil|n\/a|tbc|tbd|to be (?:confirmed|agreed|identified|decided)|within|existing|officer time|staff time|no (?:additional|extra|cost)|subject|from existing|£0|zero|unknown|-|–|core)\b/i;
