/*
 * Words and patterns for the ways in which plans and emails say when.
 */
import type { Piece } from './scan.ts';

/** A small number in figures or words. */
export const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:-(?:one|two|four|five|eight))?|thirty(?:-six)?|forty-eight|forty-two|sixty|ninety)';

export const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)(?![@])';

export const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s|'s)?";

export const year = '(?:19|20)\\d\\d';

const day = '\\d{1,2}(?:st|nd|rd|th)?';

const fiscal = `(?:${year}\\s?[/–-]\\s?(?:20)?\\d\\d)`;

const ordinal = '(?:first|second|third|fourth|last|final|next|1st|2nd|3rd|4th)';

export const season = '(?:spring|summer|autumn|winter)';

const named =
  "(?:(?:national )?hate crime awareness week|lgbt(?:q|\\+|q\\+|qia\\+?)* history month|black history month|anti-bullying week|idahobi?t|transgender day of (?:remembrance|visibility)|trans day of (?:remembrance|visibility)|tdor|bi visibility day|lesbian visibility (?:day|week)|world aids day|volunteers'? week|pride(?: month| weekend| season| week| day)?(?! (?:flag|centre|center|group|badge|network|committee|organisers))|freshers'?(?: week| fair)?|welcome week|reading week|results day|enrolment|graduation|induction week|half[- ]term|world book day|human rights day|holocaust memorial day|international women's day|mental health awareness week|safeguarding adults week|inter faith week|national coming out day|non-binary people's day|zero discrimination day|armed forces day|spirit day|16 days of action|refugee week|disability history month|carers week|easter|christmas|new year(?!'s resolution)|michaelmas|whitsun|halloween|diwali|hogmanay|ramadan|eid|advent|hanukkah|passover)";

export const term =
  '(?:(?:the |this |next )?(?:(?:spring|summer|autumn|michaelmas|hilary|trinity|lent|first|second|third|academic|school|football|playing|coming|current|new) )?(?:half[- ]?terms?|terms?|semesters?|academic year|school year|financial year|municipal year|calendar year|year[- ]end|season|holidays?|half year))';

const seasons =
  '(?:(?:the|this|next) )?(?:conference|pride|festival|exam|panto|party|election|awards?|grant|wedding) season';

export const unit =
  '(?:minutes?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|terms?|quarters?|half-terms?|seasons?|weekends?|evenings|nights|(?:mon|tues|wednes|thurs|fri|satur|sun)days)';

export const duration = `${number}(?:\\s+\\((?:\\d+)\\))?(?:[\\s-](?:working|calendar|business|clear|school|full|further|more))?[\\s-]${unit}(?:'s?)?`;

const months =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';

const weekdays =
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays monday's tuesday's wednesday's thursday's friday's saturday's sunday's";

const seasonNames = 'spring summer autumn winter';

/** First words of days and weeks that have a name. */
const festivals =
  "national hate lgbt lgbt+ lgbtq lgbtq+ lgbtqia lgbtqia+ black anti idahobit idahot transgender trans tdor bi lesbian world volunteers volunteers' pride freshers freshers' fresher's welcome reading results enrolment graduation induction half human holocaust international mental safeguarding inter non zero armed spirit 16 # refugee disability carers easter christmas new michaelmas whitsun halloween diwali hogmanay ramadan eid advent hanukkah passover";

/** Days, months, years, terms and seasons by their names. */
export const points: readonly Piece[] = [
  ['#', `\\d{4}-\\d{2}-\\d{2}`],
  ['#', `\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d\\d)`],
  [
    `# the ${weekdays}`,
    `(?:${weekday},?\\s+)?(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`,
  ],
  [months, `${month}\\s+${day}\\b(?:,?\\s+${year})?`],
  [months, `${month}\\s*(?:[–/-]|to)\\s*${month}(?:\\s+${year})?`],
  [months, `${month},?\\s+(?:${fiscal}|${year}|'?\\d\\d\\b(?!%))`],
  [
    'q1 q2 q3 q4 quarter the first second third fourth last final next #',
    `(?:q[1-4]|quarter (?:one|two|three|four|[1-4])|(?:the )?${ordinal} quarter|[1-4](?:st|nd|rd|th) quarter)(?:(?:,| of| in)?\\s+(?:${fiscal}|${year}|(?:the )?(?:next )?(?:financial |calendar )?year|next year))?`,
  ],
  [
    seasonNames,
    `${season}(?:,| of)?\\s+(?:${year}|term(?:\\s+${year})?|half[- ]term|holidays?|break|conference)`,
  ],
  [
    'next this the that',
    `(?:next|this|the following|the coming|that)\\s+(?:${weekday}|week|month|year|quarter|term|half[- ]term|${season}(?: term)?|${month}|financial year|academic year|season|morning|afternoon|evening|weekend|fortnight)(?:'s)?`,
  ],
  ['the', `the end of (?:play|business|the day)`],
  [
    'the very end start beginning close middle',
    `(?:the )?(?:very )?(?:end|start|beginning|close|middle) of (?:the |this |next |each |every |our )?(?:current |calendar |financial |academic |school |playing |working |football )?(?:week|month|quarter|year|term|season|half[- ]term|semester|summer|autumn|spring|winter|holidays|decade)`,
  ],
  ['close', `close of (?:play|business)(?: on \\w+)?`],
  [
    'the first second third fourth last final',
    `(?:the )?(?:first|second|third|fourth|last|final)(?: two| three)? (?:full |working )?(?:weeks?|fortnight|weekend|days?|months?|half) (?:of|in) (?:the )?(?:${month}(?:\\s+${year})?|term|month|quarter|season|year|${season}(?: term)?|autumn|plan|project|new year)`,
  ],
  ['year month term season week', `(?:year|month|term|season|week)[- ]end`],
  [
    'the # financial academic calendar municipal school',
    `(?:the )?(?:\\d{4}\\s+)?(?:financial|academic|calendar|municipal|school) year(?:\\s+(?:${fiscal}|${year}))?`,
  ],
  ['the #', `(?:the )?${fiscal}(?: (?:financial year|season|academic year))?`],
  [festivals, named],
  [months, `${month}`],
  [weekdays, `${weekday}(?:\\s+(?:morning|afternoon|evening|night))?`],
  [
    'the this next bank tomorrow today tonight',
    `(?:the|this|next) weekend|bank holiday(?: (?:weekend|monday))?|tomorrow(?: (?:morning|afternoon|night))?|today|tonight`,
  ],
  [`the ${seasonNames}`, `(?:the )?${season}`],
  [
    'the this next conference pride festival exam panto party election award awards grant wedding',
    seasons,
  ],
  [
    `the this next half term terms semester semesters year season holiday holidays first second third academic school football playing coming current new michaelmas hilary trinity lent financial municipal calendar ${seasonNames}`,
    term,
  ],
  ['the #', `(?:the )?${year}(?=\\b)(?!\\s*(?:act|people|residents|staff|officers|pupils))`],
];

/** Events that are dates only after a word such as “before”. */
export const occasions: readonly Piece[] = [
  [
    "annual spring autumn winter summer national regional conference congress agm full parents parents' speech sports open prizegiving kick-off kick kickoff enrolment handover",
    "(?:(?:annual|spring|autumn|winter|summer|national|regional) )?(?:conference|congress|agm|annual council|full council|parents' evening|speech day|sports day|open day|prizegiving|kick-?off|enrolment|handover)\\b",
  ],
  [
    '*',
    "(?:(?!in |on |for |of |throughout |during |to |and |an? |per |each |every |last |one |two |working )[@'+&-]+ ){1,3}(?:weekend|fair|fayre|festival|carnival|gala|parade|show|final|finals|fortnight|exhibition|fiesta|night|day|launch|inspection|week|month)\\b",
  ],
  [
    '*',
    "(?:(?!in |on |for |of |throughout |during |to |and )[@'+&-]+ ){1,4}(?:awareness|visibility|remembrance|history|action|equality|diversity|inclusion|friendship|pride) (?:week|day|month|fortnight)",
  ],
  [
    'the our its their your each every',
    "(?:the|our|its|their|your|each|every)(?:\\s+(?!(?:at|in|by|will|from|is|to) )[@0-9'&-]+){0,6}?\\s+(?:meetings?|elections?|conference|congress|launch|events?|fixtures?|games?|match(?:es)?|kick-?off|agm|season|starts?|opens?|opening|inspection|parade|festival|timetable|round|term|deadline|election|summit|hearing|shift)",
  ],
];

const numbers =
  'an a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty sixty ninety forty-eight forty-two #';

/** How often: “each quarter”, “twice a year”. */
export const often: readonly Piece[] = [
  [
    'every each',
    `(?:every|each)\\s+(?:single\\s+|other\\s+|second\\s+|${number}\\s+)?(?:working\\s+|school\\s+|calendar\\s+|financial\\s+|academic\\s+)?(?:${unit}|${weekday}|half[- ]term|half[- ]year|weekdays?|weekend|morning|evening|night|${month}|${season}(?: term)?|home (?:game|match|fixture)|match ?days?|meeting|school year)(?:\\s+(?:night|morning|evening|afternoon))?`,
  ],
  [
    `once twice thrice several ${numbers}`,
    `(?:once|twice|thrice|(?:${number}|several) times)\\s+(?:an?|each|every|per)\\s+(?:[@]+\\s)?(?:${unit}|season)`,
  ],
  [
    'twice six three two bi half',
    `twice[- ]yearly|(?:six|three|two|bi)-(?:monthly|weekly|yearly)|half[- ]yearly|half[- ]termly`,
  ],
  [
    'daily nightly weekly fortnightly monthly quarterly termly annually yearly bi biannually biennially bimonthly bi-annually',
    `(?:daily|nightly|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|bi-?annually|biannually|biennially|bimonthly)(?! rota)`,
  ],
  [
    'a per',
    `(?:a|per)\\s+(?:day|week|fortnight|month|quarter|term|year|season)(?=\\s*(?:[,.;)–]|$|for|to|with|until|and|at|in|by|so|from|starting|will|is|are))`,
  ],
  ['annual biannual biennial', `annual|biannual|biennial`],
  [
    'on the first second third fourth last',
    `on the (?:first|second|third|fourth|last) (?:${weekday}|working day) of (?:every|each|the) month|(?:the )?(?:first|second|third|fourth|last) ${weekday} of (?:every|each|the) month`,
  ],
  [
    'on mondays tuesdays wednesdays thursdays fridays saturdays sundays',
    `on ${weekday}s|(?:mon|tues|wednes|thurs|fri|satur|sun)days`,
  ],
  ['year all', `year on year|all year round`],
  ['on the', `(?:on )?the (?:same )?day (?:that |when )?(?:they|it|he|she|of)\\b[@' ]{2,24}`],
  [
    'at in during',
    `(?:at|in|during) (?:the|our|its|their|this) (?:[@'-]+ ){0,3}(?:reading challenge|training day|inset day|open day|fair|fayre|training session|away ?day|carnival|festival|staff conference|staff town hall|fun day|parents' evening)(?: (?:on|in) (?:\\d{1,2} )?${month})?`,
  ],
  ['at', `at the (?:opening|launch|unveiling|start|beginning|end|close) of [^,;.|]{3,40}`],
  [
    'in',
    `in (?:the|our|its|their) next (?:release|edition|issue|round|phase|intake|cycle|newsletter|budget|bulletin|reprint|update)`,
  ],
  [
    'at after before during following ahead for on',
    `(?:at|after|before|during|following|ahead of|for|on) (?:each|every) (?:[@-]+ )?(?:hand-?overs?|meetings?|derby|shifts?|sessions?|visits?|match(?:es)?|games?|fixtures?|events?|briefings?|appointments?|training days?|parades?|roll calls?|intakes?|inductions?|inspections?|performances?|shows?|callouts?|incidents?|contact|booking|open days?|parents' evenings?|assembl(?:y|ies)|home game)`,
  ],
  [
    'on at during',
    `(?:on|at|during) (?:the|their|our|your|its|his|her) next (?:[@-]+ ){0,2}(?:day|visit|shift|appointment|round|session)`,
  ],
];

/** Stretches such as “within six months”, “over the next 18 months”, “in three weeks' time”. */
export const stretchPieces: readonly Piece[] = [
  [
    'within inside in no up',
    `(?:within|inside|in (?:under|less than|no more than)|no (?:more|later) than|in a maximum of|up to)(?: the)?(?: (?:first|next|coming|following))?\\s+(?:a (?:maximum|period) of )?(?:${duration}|the (?:hour|day|week|month|year|quarter|term)|the first (?:year|month|quarter|week|term|half)|a (?:few|couple of) (?:days|weeks))`,
  ],
  ['by', `by the time (?:that )?[^,;.|]{3,60}`],
  [
    'by before until',
    `(?:by|before|until) (?:the|our|its|their|your) (?:next|first|following) [@-]+(?: [@-]+)?`,
  ],
  [
    'until',
    `until (?:the|our|its|their|your|it|they|he|she|you|we|all|every) [@'+-]+(?: [@'+-]+){0,5}`,
  ],
  [
    'ahead in',
    `(?:ahead of|in time for|in readiness for|in the run[- ]up to|in the lead[- ]up to|in advance of) (?:the |our |your |its |their |any )?[@][^,;.|]{2,40}`,
  ],
  [
    'before',
    `before (?:the|our|your|its|their|any|each|every|they|she|he|anyone|we|it)(?! (?:courts?|magistrates|panel|public|board|committee|fact)) [@'+-]+(?: [@'+-]+){0,6}`,
  ],
  ['in', `in each of the (?:next|coming|following)\\s+${duration}`],
  [
    'in over during across within',
    `(?:in|over|during|across|within) the (?:next|coming|following) (?:week|fortnight|month|quarter|year|term)`,
  ],
  [
    'in over during across',
    `(?:in|over|during|across) the (?:next|coming|following|first)\\s+${duration}`,
  ],
  ['in over during', `(?:in|over|during) (?:the )?next (?:few )?(?:${term})`],
  ['in', `in ${number}\\s+${unit}'?\\s*time`],
  [numbers, `${number}\\s+${unit} from (?:now|today)`],
  ['the same', `(?:the )?same (?:day|week)`],
  ['the next', `(?:the )?next (?:working )?day`],
  ['immediately', `immediately after each`],
  [
    numbers,
    `${duration} (?:(?:after|from) (?:the|a|an|your)\\b|(?:after|of|from) (?:receiving|being|it|receipt|any|every|each|report(?:ing)?|notification|contact|request|referral|first|them|when|an? (?:report|incident|complaint|call|request|referral)|the (?:report|incident|complaint|call|request|referral|meeting|event|plan|start|decision|hearing|close|end|date)))`,
  ],
  [
    numbers,
    `${number}[- ](?:hour|day|week)[- ](?:response|turnaround|target|deadline|limit|standard)`,
  ],
];
