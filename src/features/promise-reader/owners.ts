/*
 * Finds people, roles and named teams, and tells them from bodies that nobody can ring.
 */
import type { Sentence, Stretch, Word } from './sentences.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Heads of roles that are an owner on their own: “the licensee”, “the SENCO”. */
const posts = set(`
  dsl ddsl senco sendco headteacher headmaster headmistress principal vice-principal provost chancellor vice-chancellor pro-vice-chancellor
  registrar bursar chaplain commissioner chief superintendent inspector sergeant constable pcso commander
  mayor sheriff leader portfolio-holder matron sister licensee landlord landlady manager director chair
  chairperson chairman chairwoman convenor convener secretary treasurer president vice-president
  coordinator co-ordinator librarian lead ceo coo cfo cio caldicott pcc dpcc head deputy
  adviser advisor officer administrator caseworker caretaker warden ranger trainer analyst planner
  solicitor editor curator co-chair trustee governor steward supervisor foreman doorman
  doorwoman nurse midwife consultant psychologist counsellor clerk tutor teacher ombudsman
  ambassador champion specialist executive partner practitioner facilitator organiser producer
  engineer technician architect designer developer apprentice intern advocate responder investigator
  detective superintendents inspectors liaison dean lecturer professor captain coach
  cabinet councillor cllr alderman bishop vicar rector imam rabbi archdeacon minister
  guardian keyworker buddy mentor receptionist owner proprietor franchisee operator
  rep representative handyperson surveyor almo edo lo llo sro siaro
`);

/** Heads that are an owner only with a word that says which: “community safety officers”. */
const pluralPosts = set(`
  officers managers directors leads heads coordinators co-ordinators advisers advisors inspectors sergeants
  wardens caseworkers tutors governors stewards secretaries librarians supervisors nurses members teachers
  workers constables specialists champions ambassadors chairs doormen deans trainers midwives
  rangers clerks analysts matrons commanders superintendents deputies practitioners organisers
  reps representatives volunteers stewards chaplains pcsos sencos technicians receptionists counsellors investigators
  advocates mentors
`);

for (const post of posts) pluralPosts.add(`${post}s`);

/** Heads of groups that are an owner once they are named. */
const groups = set(`
  team teams unit department dept panel board committee group subgroup sub-group taskforce division section desk
  directorate office hub bureau subcommittee workstream squad cell secretariat branch forum network centre council cabinet governors
  service services partnership management leadership federation senate executive faculty dept.
`);

/** Services and functions that go without a head: “Organisational Development”. */
const functions =
  /^(?:hr|human resources|people (?:and|&) culture|people services|organisational development|corporate communications|communications|comms|estates|facilities|learning (?:and|&) development|l&d|legal services|democratic services|customer services?|community safety|public health|trading standards|licensing|highways|housing options|student (?:services|support|life|wellbeing|advice centre)|youth (?:service|work|justice)|it services|finance|procurement|planning|parks|registry|library services|children's services|adult social care|occupational health|press office|citizens in policing|performance (?:and|&) \w+|professional standards|hr \w+|strategic \w+|internal audit|marketing|environmental health|neighbourhood services|street (?:scene|cleansing)|digital services|electoral services|equality,? diversity (?:and|&) inclusion|edi|workforce development|organisational learning|victim services|custody|contact management|crime recording|community engagement|security|residential life|admissions|alumni relations|quality assurance|data protection|information services|safeguarding|pastoral care)$/i;

/** Bodies that nobody can ring, and words for everybody. */
const bodies = set(`
  council force police trust union university college school company club association constabulary
  organisation organization charity academy hospital borough county city partners agencies agency
  partnership authority authorities government landlord-body employer business brewery operator-body network forum
  service services staff everyone everybody colleagues employees officers managers members people all we i you they it
  team teams who which that this there students pupils tenants residents victims leaders volunteers
  stewards drivers teachers governors-all branch branches society societies community communities
  organisations organizations groups schools employers stakeholders foundation church
`);

const ranks =
  /^(?:ch\.?|chief|det\.?|detective|asst\.?|assistant|deputy|temporary|t\/|a\/|acting|superintendent|supt\.?|inspector|insp\.?|sergeant|sgt\.?|constable|pc|dc|ds|di|dci|dsu|det|pcso|ch|ci|acc|dcc|mr|mrs|ms|miss|mx|dr|prof\.?|professor|cllr|councillor|rev\.?|revd|reverend|father|canon|sir|dame|lady|lord|sister|nurse|matron|baroness|ald|alderman)$/i;

const capital = /^\p{Lu}[\p{L}'-]+$/u;
const capitalOrInitial = /^(?:\p{Lu}[\p{L}'-]+|\p{Lu}\.?)$/u;

const notNames = set(`
  the our your his her their a an we all each every by in on at from for to with and after before no new any
  police council trust university college school union club force community safety hate crime pride equality
  act committee board panel group team lgbt lgbt+ lgbtq+ lgbtq it this that these those training staff
  officers action plan policy january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter easter christmas
  strategy service services public health housing fire rescue transport department office association charity
  district borough county city town north south east west northtown section year priority objective aim
  posters leaflets reports progress findings results victims residents tenants students pupils members
  partners work there they you he she if as when where while who what how good please thank thanks dear
  training sessions meetings workshops data information support advice nhs icb pcc owner lead
  responsible timescale deadline target measure baseline review cost budget resource resources outcome
  hospital academy library museum constabulary fans supporters customers passengers patients people
`);

/** An owner with where it stands among the words of its sentence. */
export type Owner = Stretch & { first: number; last: number; value: string };

const inner = /^(?:and|of|for|the|&|'s|in|to|on|\(|\)|–|-|,)$/;

/** Tells whether words name a team or body that is only the organisation itself. */
function isBody(words: Word[]): boolean {
  const content = words.filter(
    (word) =>
      !/^(?:the|our|your|a|an|all|each|every|its|this|local|other|new|own|of)$/.test(word.is),
  );
  if (content.length === 0) return true;
  const head = content.at(-1)!.is.replace(/'s$/, '');
  if (content.length === 1) {
    if (posts.has(head)) return false;
    if (functions.test(content[0]!.text)) return false;
    return bodies.has(head) || groups.has(head) || pluralPosts.has(head);
  }
  return (
    /^(?:council|police|constabulary|trust|university|college|school|union|club|force|association|company|academy|hospital|service|charity|authority|agencies|partners|network|federation|foundation|city|county|united|rovers|housing|homes|borough)$/.test(
      head,
    ) &&
    !/^(?:youth|student|advice|library|victim|customer|support|probation|liaison)$/.test(
      content.at(-2)?.is ?? '',
    ) &&
    !/^(?:school|student|youth|pupil|tenant)$/.test(
      head === 'council' ? (content.at(-2)?.is ?? '') : '',
    ) &&
    !(
      head === 'council' &&
      /^(?:inclusion|equality|equalities|diversity|youth|student|pupil|school|tenants?|staff|safety)$/.test(
        content.at(-2)?.is ?? '',
      )
    )
  );
}

/** Finds a person by rank or title, by two names, or by a first name with a place or role. */
function nameAt(words: Word[], at: number): number {
  const word = words[at]!;
  if (ranks.test(word.text)) {
    let last = at;
    while (
      last + 1 < words.length &&
      last - at < 6 &&
      (ranks.test(words[last + 1]!.text) || words[last + 1]!.is === '.')
    )
      last += 1;
    let names = 0;
    while (
      names < 3 &&
      words[last + 1] &&
      capitalOrInitial.test(words[last + 1]!.text) &&
      !notNames.has(words[last + 1]!.is.replace(/'s$/, ''))
    ) {
      last += 1;
      names += 1;
      if (words[last + 1]?.is === '.' && words[last]!.text.length === 1) last += 1;
    }
    return names > 0 ? last : -1;
  }
  if (
    !capital.test(word.text) ||
    notNames.has(word.is) ||
    posts.has(word.is) ||
    pluralPosts.has(word.is) ||
    groups.has(word.is.replace(/'s$/, '')) ||
    bodies.has(word.is.replace(/'s$/, ''))
  )
    return -1;
  const previous = words[at - 1]?.is ?? '';
  if (
    /^(?:the|our|of|for|to|with|at|a|an|in|and)$/.test(previous) &&
    !(previous === 'and' || previous === 'with')
  )
    return -1;
  let last = at;
  while (
    last - at < 2 &&
    words[last + 1] &&
    capital.test(words[last + 1]!.text) &&
    !notNames.has(words[last + 1]!.is) &&
    !groups.has(words[last + 1]!.is) &&
    !bodies.has(words[last + 1]!.is) &&
    !posts.has(words[last + 1]!.is)
  )
    last += 1;
  const next = words[last + 1]?.is ?? '';
  const after = words[last + 2]?.text ?? '';
  if (/'s$/.test(words[last]!.is))
    return /^(?:team|office|prevention|group|unit)$/.test(next) ||
      groups.has(words[last + 2]?.is ?? '')
      ? last
      : -1;
  const places =
    (next === 'in' || next === 'from' || next === 'at') &&
    (/^\p{Lu}/u.test(after) || /^(?:our|the|hr)$/i.test(after));
  const described =
    next === ',' &&
    /^(?:our|the|who|your|head|director|lead|manager|chair|\p{Lu}[\p{L}-]+)$/u.test(after) &&
    roleNear(words, last + 2);
  const acts = /^(?:will|is|has|shall|'ll|to|are|have)$/.test(next);
  if (last > at) return places || described || acts || next === '(' ? last : -1;
  return places || described ? last : firstNames.has(word.is) && acts ? last : -1;
}

const firstNames = set(`
  alex ali amina amy andy angela ann anna anne ben beth bill brian carol caroline charlie chris claire colin
  craig dan daniel dave david dean debbie denise diane emma farah fatima fiona gary george grace graham hannah harry
  helen ian jack jackie james jane jason jen jenny jess jim jo joanne joe john jon julie karen kate kath katie keith kelly
  ken kev kevin kim laura leanne lee linda lisa lucy luke maria mark marta martin mary matt megan michael michelle
  mike mo mohammed natalie neil nick nicola nigel olu pat paul pete peter phil priya rachel ravi rebecca rich richard rob
  robert ruth sally sam sandra sanjay sarah sharon shaun simon sofia sophie steph stephen steve stuart sue susan tariq
  tina tom tony tracey tracy vicky wendy yasmin zoe aisha chloe ellie jamal kwame mandy mel nadia omar rosie tim
`);

function roleNear(words: Word[], at: number): boolean {
  return words
    .slice(at, at + 7)
    .some(
      (word) =>
        posts.has(word.is) || word.is === 'who' || pluralPosts.has(word.is) || groups.has(word.is),
    );
}

/** Finds a role that ends at or after `at`: walks from its head back to where it begins. */
function startOfRole(words: Word[], head: number): number {
  let at = head;
  while (at > 0 && head - at < 9) {
    const { is, text } = words[at - 1]!;
    if (/^(?:the|our|your|a|an|my|its|each|every|one|two|three|both)$/.test(is)) {
      const from = words[at - 2]?.is;
      const whose = words[at - 3]?.is ?? '';
      const some = from === 'of' && /^(?:one|two|three|four|member|each|both|some)$/.test(whose);
      const somebody =
        /^(?:from|in)$/.test(from ?? '') &&
        /^(?:someone|somebody|officer|colleague|caseworker|adviser)$/.test(whose);
      if (!some && !somebody) return at - 1;
      return whose === 'member' || whose === 'officer' ? Math.max(0, at - 4) : at - 3;
    }
    const joins = /^(?:and|&|,|of|for|\/)$/.test(is);
    if (joins) {
      if (is === 'of' && /^(?:one|two|three|four|some|each)$/.test(words[at - 2]?.is ?? ''))
        return at - 2;
      const before = words[at - 2]?.text ?? '';
      if (!/^\p{Lu}/u.test(before) || !/^\p{Lu}/u.test(words[at]!.text)) return at;
      if (is === ',' && !words.slice(at, head).some((word) => /^(?:and|&)$/.test(word.is)))
        return at;
    } else if (
      !/^[\p{L}\p{N}]/u.test(text) ||
      (/^(?:by|to|with|from|in|on|at|is|are|will|has|have|that|when|so|if|then|as|via|through|but|because|after|before|responsible|lead|led|owner|until|within|per|using|today|now|currently|be|been|who|which|including|where|while|they|we|i|you|from|says|said|told|ask|asked|and)$/.test(
        is,
      ) &&
        !(
          is === 'lead' &&
          /^(?:officer|nurse|inspector|member|consultant|professional|governor|chaplain|librarian|commissioner|practitioner)$/.test(
            words[at]!.is,
          )
        ))
    ) {
      return at;
    }
    at -= 1;
  }
  return at;
}

/** Carries a role on over “of Safer Communities” and “for Housing, Communities and Children”. */
function endOfRole(words: Word[], head: number): number {
  let last = head;
  if (
    /^(?:of|for|in|on|at|to|,)$/.test(words[last + 1]?.is ?? '') &&
    /^(?:\p{Lu}|the$|our$)/u.test(words[last + 2]?.text ?? '')
  ) {
    let at = last + 2;
    while (
      at < words.length &&
      at - head < 12 &&
      (/^\p{Lu}/u.test(words[at]!.text) || inner.test(words[at]!.is) || words[at]!.is === 'our')
    ) {
      if (words[at]!.is === ',' && !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) break;
      if (words[at]!.is === '–' || words[at]!.is === '-') break;
      if (/^\p{Lu}/u.test(words[at]!.text) || words[at]!.is === ')') last = at;
      at += 1;
    }
  }
  return last;
}

const mentionOnly =
  /^(?:crime|training|data|work|figures|time|staffing|posts?|role|roles|meeting|meetings|report|post|policy|pledge|training|survey|conference|recruitment|numbers|vacancy|vacancies|presence|hours|rotas?|action|badge|guide)$/;

/** Tells whether a longer title goes on: “Chief People Officer”. */
function headAhead(words: Word[], at: number): boolean {
  for (let next = at + 1; next < at + 7 && words[next]; next += 1) {
    const { is, text } = words[next]!;
    if (!/^\p{Lu}/u.test(text) && !/^(?:and|&|of)$/.test(is)) return false;
    if (posts.has(is)) return true;
  }
  return false;
}

/** Lists the people, roles and named groups of a sentence. */
export function ownersIn({ words }: Sentence): Owner[] {
  const owners: Owner[] = [];
  const push = (first: number, last: number) => {
    const from = words[first]!;
    const to = words[last]!;
    if (owners.some((owner) => owner.first <= last && owner.last >= first)) return;
    const value = words.slice(first, last + 1).reduce((text, word, at) => {
      const glue = at > 0 && word.start > words[first + at - 1]!.end ? ' ' : '';
      return text + glue + word.text;
    }, '');
    owners.push({ start: from.start, end: to.end, first, last, value });
  };
  for (let at = 0; at < words.length; at += 1) {
    const named = nameAt(words, at);
    if (named >= 0) {
      let last = named;
      if (/^(?:in|from|at|of)$/.test(words[last + 1]?.is ?? '')) last = endOfRole(words, last);
      else if (/'s$/.test(words[last]!.is)) {
        while (last - named < 5 && words[last + 1] && !groups.has(words[last]!.is)) last += 1;
      }
      push(at, last);
      at = last;
      continue;
    }
    const { is, text } = words[at]!;
    const next = words[at + 1]?.is ?? '';
    if (
      /^\p{Lu}{2,3}$/u.test(text) &&
      next === 'to' &&
      (at === 0 || /^[:–(]$/.test(words[at - 1]!.is)) &&
      !/^(?:HR|IT|EDI|ASB|NHS|LGB|PCC|CSP|ICB|SLT|UK|MPs?|ALL)$/.test(text)
    ) {
      push(at, at);
      continue;
    }
    const post = posts.has(is) || /^(?:headteachers?)$/.test(is);
    const plural = pluralPosts.has(is);
    const group = groups.has(is);
    if (!post && !plural && !group) continue;
    if (
      mentionOnly.test(next) ||
      posts.has(next) ||
      pluralPosts.has(next) ||
      (groups.has(next) && !/^services?$/.test(is) === true && next !== 'services')
    ) {
      // “Chief Inspector”, “Head Teacher”, “Officer Team”: the last word is the head.
      if (posts.has(next) || pluralPosts.has(next) || groups.has(next) || mentionOnly.test(next))
        continue;
    }
    if (
      post &&
      /^(?:lead|head|chair|coach|partner|deputy|chief|consultant|cabinet|champion|owner|steward|advocate|buddy|mentor|minister|operator|captain|executive)$/.test(
        is,
      )
    ) {
      const before = words[at - 1]?.is ?? '';
      const verbLike =
        /^(?:will|to|and|'ll|also|we|who|they|i|you|should|must|jointly|together)$/.test(before) ||
        (at === 0 && is !== 'head' && !/^\p{Lu}/u.test(text));
      if (verbLike && !/^\p{Lu}/u.test(text)) continue;
      if (
        is === 'lead' &&
        (next === ':' || /^(?:by|on|to|a|an|the|for)$/.test(next)) &&
        !/^(?:our|the|\p{L}*)$/u.test(before)
      )
        continue;
      if (is === 'lead' && next === ':') continue;
    }
    if (
      post &&
      /^\p{Lu}/u.test(text) &&
      /^(?:\p{Lu}|and$|&$)/u.test(words[at + 1]?.text ?? '') &&
      headAhead(words, at)
    )
      continue;
    if (post && next === ':' && /^(?:owner|lead|officer|manager)$/.test(is)) continue;
    const first = startOfRole(words, at);
    const core = words.slice(first, at + 1);
    const modifiers = core
      .slice(0, -1)
      .filter(
        (word) =>
          !/^(?:the|our|your|a|an|my|its|all|each|every|of|both|other|these|local|any|more|new|own|his|her|their|some|many|two|three|this|that|one|same|small|key)$/.test(
            word.is,
          ),
      );
    if (
      plural &&
      (modifiers.length === 0 ||
        (modifiers.length === 1 &&
          /^(?:police|response|frontline|front-line|line|senior|council|staff|force|support|community|panel|school|public|serving|committee|board|team|elected|all|group|service|house|union|our|trained|enough|more)$/.test(
            modifiers[0]!.is,
          )))
    ) {
      const following = endOfRole(words, at);
      if (following === at || !/^(?:for|of|at)$/.test(next)) continue;
    }
    if (group && is === 'office' && /'s$/.test(words[at - 1]?.is ?? '')) continue;
    if (group && (modifiers.length === 0 || isBody(core))) continue;
    if (
      group &&
      /^(?:services?|centre|network|branch|hub|desk|forum|council|office)$/.test(is) &&
      !modifiers.some((word) => /^\p{Lu}/u.test(word.text))
    )
      continue;
    if (
      post &&
      /^(?:a|an)$/.test(core[0]!.is) &&
      (modifiers.length === 0 ||
        /^(?:police|new|senior|trained|dedicated|council|specialist|designated|full-time|part-time|named|single)$/.test(
          modifiers[0]!.is,
        ))
    )
      continue;
    const last = endOfRole(words, at);
    push(first, last);
    at = last;
  }
  return owners;
}

const label =
  /^(?:(?:action |project |strategic |operational |overall |task |lead |accountable |responsible |named |senior )?(?:lead|owner|owners|leads|responsible|responsibility|accountable|officer|person|by whom|who|whom|who by|who's leading|assigned to|department|post ?holder|manager|service|team|led by|action by|sro|sponsor|project sponsor|lead member|lead role|lead agency|co-?ordinator|nurse|contact)(?: (?:officer|person|responsible|lead|manager|team|department|service|for delivery|for this))?(?:\(s\))?)$/i;

/** Tells whether words label an owner, such as “Lead” or “Responsible officer”. */
export const isOwnerLabel = (text: string) => label.test(text.trim());

/** Tells whether words that stand under an owner's label say who, rather than “all partners”. */
export function namesSomebody(words: Word[]): boolean {
  const content = words.filter((word) => /[\p{L}]/u.test(word.text));
  if (content.length === 0 || content.length > 14) return false;
  const plain = content.map((word) => word.is).join(' ');
  if (
    /^(?:tbc|tbd|to be (?:confirmed|decided|agreed|advised|determined|identified|appointed)|n\/a|none|various|not yet\b.*|unknown|vacant|all\b.*|everyone|joint|multi-agency|us|partners\b.*|partner agencies)$/.test(
      plain,
    )
  )
    return false;
  return !isBody(content) || functions.test(content.map((word) => word.text).join(' '));
}

/** Tells whether words are nothing but a function such as “Human Resources”. */
export const isFunction = (text: string) => functions.test(text.trim());
