/*
 * Words for people, roles, teams and bodies.
 */
import { matches } from './letters.ts';
import { oneOf } from './among.ts';

// Lists run on over lines that end in \: without line ends they press better.
const set = (words: string) => new Set(words.split(' '));

/** Heads of roles that are an owner on their own: “the licensee”, “the SENCO”. */
export const posts = set(`\
dsl ddsl senco sendco headteacher headmaster headmistress principal vice-principal provost \
chancellor vice-chancellor pro-vice-chancellor registrar bursar chaplain commissioner chief \
superintendent inspector sergeant constable pcso commander mayor sheriff leader portfolio-holder \
matron sister licensee landlord landlady manager director chair chairperson chairman chairwoman \
convenor convener secretary treasurer president vice-president coordinator co-ordinator librarian \
lead ceo coo cfo cio caldicott pcc dpcc head deputy adviser advisor officer administrator caseworker \
caretaker warden ranger trainer analyst planner solicitor editor curator co-chair trustee governor \
steward supervisor foreman doorman doorwoman nurse midwife consultant psychologist counsellor clerk \
tutor teacher ombudsman ambassador champion specialist executive partner practitioner facilitator \
organiser producer engineer technician architect designer developer apprentice intern advocate \
responder investigator detective superintendents inspectors liaison dean lecturer professor captain \
coach cabinet councillor cllr alderman bishop vicar rector imam rabbi archdeacon minister guardian \
keyworker buddy mentor receptionist owner proprietor franchisee operator rep representative member \
clinician psychiatrist therapist paramedic pharmacist handler operative prosecutor lawyer referee \
umpire assessor evaluator deacon priest pastor groundsman conductor custodian envoy assistant worker \
auditor attendant scrutineer sponsor delegate handyperson surveyor almo edo lo llo sro siaro`);

/** Heads that are an owner only with a word that says which: “community safety officers”. */
export const pluralPosts = set(`\
secretaries doormen midwives deputies volunteers`);

for (const post of posts) pluralPosts.add(`${post}s`);

/** Heads of groups that are an owner once they are named. */
export const groups = set(`\
team teams unit department dept panel board committee group subgroup sub-group taskforce division \
section desk directorate office hub bureau subcommittee workstream squad cell secretariat branch \
forum network centre council cabinet governors service services partnership management leadership \
federation senate executive faculty dept.`);

/** Services and functions that go without a head: “Organisational Development”. */
export const functions =
  /^(?:hr|human resources|people (?:and|&) culture|people services|organisational development|corporate communications|communications|comms|estates|facilities|learning (?:and|&) development|l&d|legal services|democratic services|customer services?|community safety|public health|trading standards|licensing|highways|housing options|student (?:services|support|life|wellbeing|advice centre)|youth (?:service|work|justice)|it services|finance|procurement|planning|parks|registry|library services|children's services|adult social care|occupational health|press office|citizens in policing|performance (?:and|&) \w+|professional standards|hr \w+|strategic \w+|internal audit|marketing|environmental health|neighbourhood services|street (?:scene|cleansing)|digital services|electoral services|equality,? diversity (?:and|&) inclusion|edi|workforce development|organisational learning|victim services|custody|contact management|crime recording|community engagement|security|residential life|admissions|alumni relations|quality assurance|data protection|information services|safeguarding|pastoral care|(?:tenancy|property|housing|support|resident|customer|community|cultural|regulatory|corporate|legal|family|early years|specialist|inclusion|transport|property|corporate|media|building|campus|wellbeing|student|membership|operational|technical|commercial|clinical|patient|volunteer|community safety) (?:services|management|support|relations|experience|operations|development|engagement|improvement)|street \w+|waste|cleansing|leisure|culture|regeneration|economic development|events|operations|ticketing|box office|commissioning|adult social care \w+|sexual health|mental health|school improvement|early help|early intervention|education|send|adult learning|prevention|intelligence|corporate (?:policy|performance)|policy(?: and performance)?|performance|training|training (?:and|&) development|insight|research|governance|customer care|human rights|housing|revenues|income|allocations|lettings|repairs|grounds maintenance|antisocial behaviour|anti-social behaviour|asb|response|neighbourhood policing|public protection|criminal justice|force control|crime management|corporate development|media (?:and|&) communications|media|librar(?:y|ies)|museums?|registry|theatre|talent(?: (?:management|development))?|reward|resourcing|recruitment|internal communications|health and safety|employee relations|catering|hospitality|ward services|reception)$/i;

/** Bodies that nobody can ring, and words for everybody. */
export const bodies = set(`\
council force police trust union university college school company club association constabulary \
organisation organization charity academy hospital borough county city partners agencies agency \
partnership authority authorities government landlord-body employer business brewery operator-body \
network forum service services staff everyone everybody colleagues employees officers managers \
members people all we i you they it team teams who which that this there students pupils tenants \
residents victims leaders volunteers stewards drivers teachers governors-all branch branches society \
societies community communities organisations organizations groups schools employers stakeholders \
foundation church`);

/** Titles before a name, in lower case. */
export const ranks = oneOf(
  'ch.?|chief|det.?|detective|asst.?|assistant|deputy|temporary|t/|a/|acting|superintendent|supt.?|inspector|insp.?|sergeant|sgt.?|constable|pc|dc|ds|di|dci|dsu|det|pcso|ch|ci|acc|dcc|mr|mrs|ms|miss|mx|dr|prof.?|professor|cllr|councillor|rev.?|revd|reverend|father|canon|sir|dame|lady|lord|sister|nurse|matron|baroness|ald|alderman',
);

export const notNames = set(`\
homes united rovers albion wanderers athletic arms hotel inn tavern buses trains trams rail railway \
travel theatre leisure stores brewery taxis cars coaches ltd limited plc cic airport station fm mind \
stonewall galop crimestoppers solutions the our your his her their a an we all each every by in on \
at from for to with and after before no new any police council trust university college school union \
club force community safety hate crime pride equality act committee board panel group team lgbt \
lgbt+ lgbtq+ lgbtq it this that these those training staff officers action plan policy january \
february march april may june july august september october november december monday tuesday \
wednesday thursday friday saturday sunday spring summer autumn winter easter christmas strategy \
service services public health housing fire rescue transport department office association charity \
district borough county city town north south east west northtown section year priority objective \
aim posters leaflets reports progress findings results victims residents tenants students pupils \
members partners work there they you he she if as when where while who what how good please thank \
thanks dear sessions meetings workshops data information support advice nhs icb pcc owner lead \
responsible timescale deadline target measure baseline review cost budget resource resources outcome \
hospital academy library museum constabulary fans supporters customers passengers patients people`);

export const firstNames = set(`\
alex ali amina amy andy angela ann anna anne ben beth bill brian carol caroline charlie chris claire \
colin craig dan daniel dave david dean debbie denise diane emma farah fatima fiona gary george grace \
graham hannah harry helen ian jack jackie james jane jason jen jenny jess jim jo joanne joe john jon \
julie karen kate kath katie keith kelly ken kev kevin kim laura leanne lee linda lisa lucy luke \
maria mark marta martin mary matt megan michael michelle mike mo mohammed natalie neil nick nicola \
nigel olu pat paul pete peter phil priya rachel ravi rebecca rich richard rob robert ruth sally sam \
sandra sanjay sarah sharon shaun simon sofia sophie steph stephen steve stuart sue susan tariq tina \
tom tony tracey tracy vicky wendy yasmin zoe aisha chloe ellie jamal kwame mandy mel nadia omar \
rosie tim`);

export const mentionOnly = oneOf(
  'crime|training|data|work|figures|time|staffing|posts?|role|roles|meeting|meetings|report|post|policy|pledge|training|survey|conference|recruitment|numbers|vacancy|vacancies|presence|hours|rotas?|action|badge|guide',
);

const label =
  /^(?:(?:action |project |strategic |operational |overall |task |lead |accountable |responsible |named |senior )?(?:lead|owner|owners|leads|responsible|responsibility|accountable|officer|person|by whom|who|whom|who by|who's leading|assigned to|department|post ?holder|manager|service|team|led by|action by|sro|sponsor|project sponsor|lead member|lead role|lead agency|co-?ordinator|nurse|contact|organi[sz]ers?|organi[sz]ed by|run by|delivered by|delivery|convenor|convener|chair|author|facilitator|trainer|champion|accountable to|point of contact|key contact|action for|for action)(?: (?:officer|person|responsible|lead|manager|team|department|service|role|post|partner|governor|director|for delivery|for this|for action))?(?:\(s\))?|[\p{L}/-]+ (?:lead|owner)(?: officer)?|(?:who(?: will| is going to|'s)?|who'll) (?:do|lead|deliver|own|doing|leading|responsible|is responsible)(?: (?:it|this|on this|for this))?|(?:action|task|post)[ -]?holder|name)$/iu;

/** Tells whether words label an owner, such as “Lead” or “Responsible officer”. */
export const isOwnerLabel = (text: string) => matches(text.trim(), label);

/** Tells whether words are nothing but a function such as “Human Resources”. */
export const isFunction = (text: string) => functions.test(text.trim());
