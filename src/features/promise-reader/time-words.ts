/*
 * Patterns for the ways in which plans and emails say when.
 */
import { scanFor } from './scan.ts';

const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty(?:-(?:one|two|four|five|eight))?|thirty(?:-six)?|forty-eight|forty-two|sixty|ninety)';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)(?![@])';

const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s|'s)?";

const year = '(?:19|20)\\d\\d';

const day = '\\d{1,2}(?:st|nd|rd|th)?';

const fiscal = `(?:${year}\\s?[/–-]\\s?(?:20)?\\d\\d)`;

const ordinal = '(?:first|second|third|fourth|last|final|next|1st|2nd|3rd|4th)';

const season = '(?:spring|summer|autumn|winter)';

const named =
  "(?:(?:national )?hate crime awareness week|lgbt(?:q|\\+|q\\+|qia\\+?)* history month|black history month|anti-bullying week|idahobi?t|transgender day of (?:remembrance|visibility)|trans day of (?:remembrance|visibility)|tdor|bi visibility day|lesbian visibility (?:day|week)|world aids day|volunteers'? week|pride(?: month| weekend| season| week| day)?(?! (?:flag|centre|center|group|badge|network|committee|organisers))|freshers'?(?: week| fair)?|welcome week|reading week|results day|enrolment|graduation|induction week|half[- ]term|world book day|human rights day|holocaust memorial day|international women's day|mental health awareness week|safeguarding adults week|inter faith week|national coming out day|non-binary people's day|zero discrimination day|armed forces day|spirit day|16 days of action|refugee week|disability history month|carers week|easter|christmas|new year(?!'s resolution)|michaelmas|whitsun|halloween|diwali|hogmanay|ramadan|eid|advent|hanukkah|passover|(?:[@'+&-]+ ){1,4}(?:awareness|visibility|remembrance|history|action|equality|diversity|inclusion|friendship|pride) (?:week|day|month|fortnight))";

const term =
  '(?:(?:the |this |next )?(?:(?:spring|summer|autumn|michaelmas|hilary|trinity|lent|first|second|third|academic|school|football|playing|coming|current|new) )?(?:half[- ]?terms?|terms?|semesters?|academic year|school year|financial year|municipal year|calendar year|year[- ]end|season|holidays?|half year))';

const seasons =
  '(?:(?:the|this|next) )?(?:conference|pride|festival|exam|panto|party|election|awards?|grant|wedding) season';

const unit =
  '(?:minutes?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|terms?|quarters?|half-terms?|seasons?|weekends?|evenings|nights|(?:mon|tues|wednes|thurs|fri|satur|sun)days)';

const duration = `${number}(?:\\s+\\((?:\\d+)\\))?(?:[\\s-](?:working|calendar|business|clear|school|full|further|more))?[\\s-]${unit}(?:'s?)?`;

const part =
  '(?:early|mid|late|end|(?:the )?(?:end|start|beginning|middle) of|(?:at )?the very (?:end|start) of|(?:the )?(?:first|second|latter) half of)[\\s-]?(?:the )?';

/** A day, month, year, term or season by its name. */
const point = [
  `\\d{4}-\\d{2}-\\d{2}`,
  `\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d\\d)`,
  `(?:${weekday},?\\s+)?(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`,
  `${month}\\s+${day}\\b(?:,?\\s+${year})?`,
  `${month}\\s*(?:[–/-]|to)\\s*${month}(?:\\s+${year})?`,
  `${month},?\\s+(?:${fiscal}|${year}|'?\\d\\d\\b(?!%))`,
  `(?:q[1-4]|quarter (?:one|two|three|four|[1-4])|(?:the )?${ordinal} quarter|[1-4](?:st|nd|rd|th) quarter)(?:(?:,| of| in)?\\s+(?:${fiscal}|${year}|(?:the )?(?:next )?(?:financial |calendar )?year|next year))?`,
  `${season}(?:,| of)?\\s+(?:${year}|term(?:\\s+${year})?|half[- ]term|holidays?|break|conference)`,
  `(?:next|this|the following|the coming|that)\\s+(?:${weekday}|week|month|year|quarter|term|half[- ]term|${season}(?: term)?|${month}|financial year|academic year|season|morning|afternoon|evening|weekend|fortnight)(?:'s)?`,
  `the end of (?:play|business|the day)`,
  `(?:the )?(?:very )?(?:end|start|beginning|close|middle) of (?:the |this |next |each |every |our )?(?:current |calendar |financial |academic |school |playing |working |football )?(?:week|month|quarter|year|term|season|half[- ]term|semester|summer|autumn|spring|winter|holidays|decade)`,
  `close of (?:play|business)(?: on \\w+)?`,
  `(?:the )?(?:first|second|third|fourth|last|final)(?: two| three)? (?:full |working )?(?:weeks?|fortnight|weekend|days?|months?|half) (?:of|in) (?:the )?(?:${month}(?:\\s+${year})?|term|month|quarter|season|year|${season}(?: term)?|autumn|plan|project|new year)`,
  `(?:year|month|term|season|week)[- ]end`,
  `(?:the )?(?:\\d{4}\\s+)?(?:financial|academic|calendar|municipal|school) year(?:\\s+(?:${fiscal}|${year}))?`,
  `(?:the )?${fiscal}(?: (?:financial year|season|academic year))?`,
  named,
  `${month}`,
  `${weekday}(?:\\s+(?:morning|afternoon|evening|night))?`,
  `(?:the|this|next) weekend|bank holiday(?: (?:weekend|monday))?|tomorrow(?: (?:morning|afternoon|night))?|today|tonight`,
  `(?:the )?${season}`,
  seasons,
  term,
  `(?:the )?${year}(?=\\b)(?!\\s*(?:act|people|residents|staff|officers|pupils))`,
].join('|');

/** Rounds such as “the next board meeting”, which can be dates only after a word such as “before”. */
const occasion =
  "(?:(?:annual|spring|autumn|winter|summer|national|regional) )?(?:conference|congress|agm|annual council|full council|parents' evening|speech day|sports day|open day|prizegiving|kick-?off|enrolment|handover)\\b|(?:[@'+&-]+ ){1,3}(?:weekend|fair|fayre|festival|carnival|gala|parade|show|final|finals|fortnight|exhibition|fiesta)\\b|(?:the|our|its|their|your|each|every)(?:\\s+[@0-9'&-]+){0,6}?\\s+(?:meetings?|elections?|conference|congress|launch|events?|fixtures?|games?|match(?:es)?|kick-?off|agm|season|starts?|opens?|opening|inspection|parade|festival|timetable|round|term|deadline|election|summit|hearing|shift)";

const often = [
  `(?:every|each)\\s+(?:single\\s+|other\\s+|second\\s+|${number}\\s+)?(?:working\\s+|school\\s+|calendar\\s+|financial\\s+|academic\\s+)?(?:${unit}|${weekday}|half[- ]term|half[- ]year|weekdays?|weekend|morning|evening|night|${month}|${season}(?: term)?|home (?:game|match|fixture)|match ?days?|meeting|school year)(?:\\s+(?:night|morning|evening|afternoon))?`,
  `(?:once|twice|thrice|(?:${number}|several) times)\\s+(?:an?|each|every|per)\\s+(?:[@]+\\s)?(?:${unit}|season)`,
  `twice[- ]yearly|(?:six|three|two|bi)-(?:monthly|weekly|yearly)|half[- ]yearly|half[- ]termly`,
  `(?:daily|weekly|fortnightly|monthly|quarterly|termly|annually|yearly|bi-?annually|biannually|biennially|bimonthly)(?! rota)`,
  `(?:a|per)\\s+(?:day|week|fortnight|month|quarter|term|year|season)(?=\\s*(?:[,.;)–]|$|for|to|with|until|and|at|in|by|so|from|starting))`,
  `annual|biannual|biennial`,
  `on the (?:first|second|third|fourth|last) (?:${weekday}|working day) of (?:every|each|the) month|(?:the )?(?:first|second|third|fourth|last) ${weekday} of (?:every|each|the) month`,
  `on ${weekday}s|(?:mon|tues|wednes|thurs|fri|satur|sun)days`,
  `year on year|all year round`,
  `(?:at|in|during) (?:the|our|its|their|this) (?:[@'-]+ ){0,3}(?:reading challenge|training day|inset day|open day|fair|fayre|training session|away ?day|carnival|festival|staff conference|town hall|fun day|parents' evening)(?: (?:on|in) (?:\\d{1,2} )?${month})?`,
  `at the (?:opening|launch|unveiling|start|beginning|end|close) of [^,;.|]{3,40}`,
  `in (?:the|our|its|their) next (?:release|edition|issue|round|phase|intake|cycle|newsletter|budget|bulletin|reprint|update)`,
  `(?:at|after|before|during|following|ahead of|for|on) (?:each|every) (?:[@-]+ )?(?:hand-?overs?|meetings?|derby|shifts?|sessions?|visits?|match(?:es)?|games?|fixtures?|events?|briefings?|appointments?|training days?|parades?|roll calls?|intakes?|inductions?|inspections?|performances?|shows?|callouts?|incidents?|contact|booking|open days?|parents' evenings?|assembl(?:y|ies)|home game)`,
  `(?:on|at|during) (?:the|their|our|your|its|his|her) next (?:[@-]+ ){0,2}(?:day|visit|shift|appointment|round|session)`,
].join('|');

const limit =
  '(?:no later than|not later than|by (?:the )?(?:very )?(?:time of|end of|start of|beginning of|close of|middle of)|by(?: or before)?|on or before|before|ahead of|prior to|in advance of|in time for|in readiness for|ready for|within|inside|until|till|up to|up until|with effect from|w\\.?e\\.?f\\.?|effective(?: from)?|as (?:of|from)|(?:starting|beginning|commencing|running|launching)(?: (?:in|on|from|this|next))?|from|due(?: (?:by|on|in|for|at))?|w\\/c|wc|week commencing|week beginning|w\\/b|deadline(?: of| is)?|target date(?: of| is)?|the latest being|to coincide with|timed for|timed to coincide with)';

const situated =
  '(?:in|on|during|throughout|at|for|over|across|to mark|this|next|early in|late in|later in|to|around|towards|into|between|through|as part of)';

/** Times after a word that sets a limit, such as “by 30 June” or “in time for Pride”. */
export const limits = scanFor(
  'between by before ahead prior within inside until till up with w.e.f wef effective starting beginning commencing running launching from due w/c wc week w/b deadline timed in_time in_advance in_readiness on_or to_coincide the_latest as_of as_from ready_for no_later not_later target_date',
  `(?:between (?:now|today|then) and|${limit}:?)\\s+(?:(?:around|about|approximately|roughly|at the latest|midnight on|mid|late|early|the|${part})[\\s-]?)?(?:${point}|${occasion})(?![@0-9])`,
);

/** Stretches such as “within six months”, “over the next 18 months”, “in three weeks' time”. */
export const stretches = scanFor(
  'within inside up over during across same next immediately by ahead before # one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty sixty ninety several in_the in_under in_less in_no in_a in_# in_each in_time in_readiness in_advance the_same the_next no_more no_later in_next a_day a_week a_month a_year in_one in_two in_three in_four in_five in_six in_seven in_eight in_nine in_ten in_twelve',
  `(?:(?:within|inside|in (?:under|less than|no more than)|no (?:more|later) than|in a maximum of|up to)(?: the)?(?: (?:first|next|coming|following))?\\s+(?:a (?:maximum|period) of )?(?:${duration}|the (?:hour|day|week|month|year|quarter|term)|the first (?:year|month|quarter|week|term|half)|a (?:few|couple of) (?:days|weeks))|by the time (?:that )?[^,;.|]{3,60}|(?:by|before|until) (?:the|our|its|their|your) (?:next|first|following) [@-]+(?: [@-]+)?|until (?:the|our|its|their|your|it|they|he|she|you|we|all|every) [@'+-]+(?: [@'+-]+){0,5}|(?:ahead of|in time for|in readiness for|in the run[- ]up to|in the lead[- ]up to|in advance of) (?:the |our |your |its |their |any )?[@][^,;.|]{2,40}|before (?:the|our|your|its|their|any|each|every|they|she|he|anyone|we|it)(?! (?:courts?|magistrates|panel|public|board|committee|fact)) [@'+-]+(?: [@'+-]+){0,6}|in each of the (?:next|coming|following)\\s+${duration}|(?:in|over|during|across|within) the (?:next|coming|following) (?:week|fortnight|month|quarter|year|term)|(?:in|over|during|across) the (?:next|coming|following|first)\\s+${duration}|(?:in|over|during) (?:the )?next (?:few )?(?:${term})|in ${number}\\s+${unit}'?\\s*time|${number}\\s+${unit} from (?:now|today)|(?:the )?same (?:day|week)|(?:the )?next (?:working )?day|immediately after each|${duration} (?:after|of|from) (?:the|a|an|your|receiving|being|it|receipt|any|every|each|report(?:ing)?|notification|contact|request|referral|first|them|when)|${number}[- ](?:hour|day|week)[- ](?:response|turnaround|target|deadline|limit|standard))(?![@0-9])`,
);

/** How often: “each quarter”, “monthly”, “twice a year”. */
export const frequencies = scanFor(
  'every each once twice thrice six three two bi half daily weekly fortnightly monthly quarterly termly annually yearly biannually biennially bimonthly per annual biannual biennial first second third fourth last # an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty sixty ninety several mondays tuesdays wednesdays thursdays fridays saturdays sundays a_day a_week a_fortnight a_month a_quarter a_term a_year a_season the_first the_second the_third the_fourth the_last on_the on_mondays on_tuesdays on_wednesdays on_thursdays on_fridays on_saturdays on_sundays all_year year_on at_the in_the during_the at_our at_its during_our at_this in_this in_our in_its in_their for_each for_every on_each on_every at_each at_every after_each after_every before_each before_every during_each during_every following_each following_every ahead_of on_the on_their on_our on_your on_its at_their at_our at_your',
  `(?:${often})(?![@0-9])`,
);

/** Times that only place something: “in October”, “on 17 May”, “during LGBT+ History Month”. */
export const placed = scanFor(
  "in on during throughout at for over across to this next early late later around towards into between through as the mid end start beginning first second latter quarter q1 q2 q3 q4 third fourth last final 1st 2nd 3rd 4th spring summer autumn winter that following close year month term season week financial academic calendar municipal school national hate lgbt lgbt+ lgbtq lgbtq+ lgbtqia lgbtqia+ black anti idahobit idahot transgender trans tdor bi lesbian world volunteers volunteers' pride freshers freshers' welcome reading results enrolment graduation induction human holocaust international mental safeguarding inter non zero armed spirit refugee disability carers easter christmas new michaelmas whitsun halloween diwali hogmanay ramadan eid advent hanukkah passover bank weekend tomorrow today tonight hilary trinity lent football playing coming current half terms semester holidays holiday year-end # january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's mondays tuesdays wednesdays thursdays fridays saturdays sundays",
  `(?:${situated}\\s+)?(?:the evening of\\s+|the (?:weekend|week|month|day) of\\s+|the whole of\\s+|(?:early|mid|late)[\\s-]|${part})?(?:${point})(?![@0-9])`,
  'in on during throughout at for over across to this next into between through as around towards the',
);

/** A meeting with a month: “the committee's July 2017 meeting”. */
export const monthMeeting = scanFor(
  'to at before for in on during',
  `on the \\d{1,2}(?:st|nd|rd|th)\\b|(?:at|during|in|to|for)\\s+(?:our|your|the|its|their) next\\s+(?:[@-]+ ){0,3}(?:meeting|appointment|visit|session|board|committee|conference|surgery|forum|review|inspection|round|survey|event|briefing|congress|game|match)|(?:to|at|before|for|in)\\s+(?:the|our|its|your|their|next)(?:\\s+[@'&-]+){0,5}\\s+(?:${month}(?:\\s+${year})?|next|${season})\\s+(?:meeting|board|conference|committee|session|round|intake|edition|issue|newsletter|assembly|training day|inset day)`,
);
