/*
 * Verbs that somebody can see done, and the products that make a vaguer verb one of them.
 */

// Lists run on over lines that end in \: without line ends they press better.
const list = (words: string) => words.split(' ');

/** Verbs that are an act whatever follows. */
const firmVerbs = list(`\
publish print install appoint recruit hire employ train retrain upskill teach coach phone telephone \
ring email e-mail write visit host fly hoist hang erect paint repaint repair mend remove translate \
distribute circulate send issue launch commission audit inspect survey interview log compile draft \
redraft rewrite revise amend upload insert rename relabel adopt negotiate table buy purchase order \
donate sponsor waive lend loan book schedule arrange convene chair perform screen illuminate light \
pilot trial produce invite apologise reply escort patrol repeat-visit erase whitewash refurbish \
display fit advertise broadcast post sign signpost map count sample dip-sample test reprint \
republish reissue relaunch restock refund reimburse relocate rehouse evict prosecute fund pay \
procure nominate second film record photograph tweet livestream hand-deliver leaflet laminate \
stencil co-design co-produce co-deliver co-host roll-out brief debrief update refresh analyse \
redesign reword digitise anonymise collate gather unveil staff clean stock subtitle caption present \
lead complete organise organize conduct undertake deliver run hold propose submit apply-for induct \
contact meet attend call`);

/** Verbs that are an act only with a product, such as “develop a leaflet”. */
const productVerbs = list(`\
leave close switch stage do keep finish begin receive undergo deploy develop create build provide \
offer give share put introduce establish set form make bring take use include ask start open add \
review implement design raise show supply reserve extend expand change convert turn allocate assign \
designate identify prepare finalise agree approve ratify join mark commemorate place carry roll draw \
get have collect tell refer respond answer acknowledge report check examine assess evaluate \
investigate monitor measure secure ensure embed mandate require enrol register replace move transfer \
return link release cover fill repeat feature celebrate promote consult speak talk go drop hand walk \
bid sit look-over cross-check merge combine continue-with reopen reinstate restart re-establish \
demonstrate post-up facilitate coordinate co-ordinate support-with equip accredit certify \
enable-with recognise-with standardise streamline read sing play decorate wear carry-out mobilise \
hear buy-in pass forward escalate upgrade tackle-with divide double restore outline publicise`);

/** Verbs that promise nothing that could be seen done. */
export const vagueVerbs = new Set(
  list(`\
accelerate achieve advance advocate aim align allow appear appreciate ask aspire bear become believe \
benefit broaden care celebrate challenge champion chart chase collaborate combat come commit \
communicate condemn consider continue contribute cooperate cost cultivate deal decline deepen \
demonstrate depend deserve deter die discuss drive embed empower enable encourage endeavour endorse \
engage enhance enjoy ensure evolve exceed exist expect experience explore face facilitate fall feed \
feel fight focus foster go grow guide handle happen help highlight honour hope improve increase \
influence inform inspire instil integrate intend investigate involve know last learn leave lessen \
let leverage liaise like listen live lobby look lose love mainstream maintain manage matter maximise \
maximize mean measure mention minimise minimize monitor need note nurture oppose oversee participate \
plan play position prefer press prevent prioritise prioritize promote protect pursue push raise \
reach reaffirm reassure recognise recognize reduce reflect refuse remain remember require respect \
result revolutionise rise safeguard say scope scrutinise see seek seem seize serve shape signal \
speak stand state stay steer stop strengthen strive suffer support sustain tackle talk target tend \
thank think thrive track transform treat try turn underpin address confront overcome eradicate \
eliminate end stamp alleviate mitigate harness cement further unlock unite energise reinforce \
bolster elevate amplify dismantle diversify renew refine optimise galvanise spearhead underline echo \
reiterate stress anticipate assume await bridge counter dedicate differ emphasise forge normalise \
own partner pioneer question realise rebuild redouble sharpen stimulate surpass tailor touch trust \
unify validate vow wait wish understand uphold urge use value vary want welcome widen win work worry`),
);

const irregular: Record<string, string> = {
  write: 'written',
  rewrite: 'rewritten',
  redraft: 'redrafted',
  fly: 'flown',
  hang: 'hung',
  teach: 'taught',
  send: 'sent',
  buy: 'bought',
  lend: 'lent',
  pay: 'paid',
  light: 'lit',
  hold: 'held',
  run: 'run',
  lead: 'led',
  meet: 'met',
  ring: 'rung',
  build: 'built',
  give: 'given',
  put: 'put',
  set: 'set',
  make: 'made',
  bring: 'brought',
  take: 'taken',
  show: 'shown',
  draw: 'drawn',
  get: 'got',
  tell: 'told',
  speak: 'spoken',
  go: 'gone',
  fit: 'fitted',
  read: 'read',
  sing: 'sung',
  wear: 'worn',
  sit: 'sat',
  undertake: 'undertaken',
  broadcast: 'broadcast',
  find: 'found',
  refer: 'referred',
  'co-produce': 'co-produced',
  have: 'had',
  begin: 'begun',
  bid: 'bid',
};

const doubling = new Set(
  list(
    'run put set get fit plan map log sit refer stop transfer enrol drop cancel dial bid tag chat ban',
  ),
);

/** Spells a verb with -s, -ing and -ed. */
function formsOf(verb: string): { s: string; ing: string; ed: string } {
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb;
  const y = /[^aeiou]y$/.test(verb);
  const s = y
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const root = doubling.has(verb) ? verb + verb.at(-1)! : stem;
  const ed = irregular[verb] ?? (y ? `${verb.slice(0, -1)}ied` : `${root}ed`);
  return { s, ing: `${root}ing`, ed };
}

/** What a form of a verb is: the verb, and whether it needs a product. */
export type Verb = { verb: string; firm: boolean };

const base = new Map<string, Verb>();

const present = new Map<string, Verb>();

const ing = new Map<string, Verb>();

const done = new Map<string, Verb>();
for (const [verbs, firm] of [
  [productVerbs, false],
  [firmVerbs, true],
] as const) {
  for (const verb of verbs) {
    const known = { verb, firm };
    const forms = formsOf(verb);
    base.set(verb, known);
    present.set(forms.s, known);
    ing.set(forms.ing, known);
    done.set(forms.ed, known);
  }
}

/** Verbs by their forms: bare, with -s, with -ing, and the participle. */
export const verbs = { base, present, ing, done };

/** Participles of verbs that promise nothing. */
export const vagueDone = new Set([
  ...[...vagueVerbs].map((verb) => formsOf(verb).ed),
  ...list(
    'confirmed determined considered followed adhered observed satisfied dissatisfied concerned reassured interested worried given treated learnt woven felt kept understood seen heard known met shown thought fought upheld built',
  ),
]);

/** Verbs that say how things go but promise no act; their figures are still targets. */
export const resultVerbs = new Set(
  list(`\
increase reduce rise fall reach achieve cut raise double halve improve decrease grow drop lower \
boost get hit exceed maintain be stand recover climb lift narrow close treble triple fall want see \
increasing reducing rising falling reaching achieving cutting raising doubling halving improving \
reduced increased doubled halved cut raised improved reached achieved lowered`),
);

const productWords = `\
plan policy policies procedure protocol guide guidance guideline leaflet poster flyer booklet \
toolkit handbook pack card website webpage page app form survey questionnaire audit report paper \
statement letter response framework charter code contract clause training course workshop session \
module lesson assembly assemblies e-learning elearning seminar webinar conference event meeting \
drop-in surgery surgeries forum panel hub centre desk clinic helpline hotline line scheme programme \
campaign video film advert advertisement newsletter bulletin article blog directory directories \
database register dashboard data statistics figure stats flag badge lanyard sticker banner sign \
signage display noticeboard board mural bench crossing toilet camera cctv lighting lights point \
button officer champion ambassador adviser advisor caseworker volunteer room venue stall stand \
walkabout patrol visit tour talk presentation speech briefing appointment call email notification \
category categories field question tick-box tickbox box marker template script checklist standard \
specification mailing list kiosk link grant fund award bursary bursaries place consultation analysis \
assessment evaluation exercise mapping festival exhibition vigil ceremony ceremonies performance \
quiz competition kit laces book title material curriculum syllabus unit strategy pilot trial \
timetable schedule rota calendar logo pronoun facility post role group network subgroup taskforce \
team committee council club circle workstream version draft copy copies text message reminder \
invitation notice alert summary breakdown results findings log spreadsheet system portal platform \
tool feature option service-standard service-level offer taxi transport escort lift cover time hours \
afternoon morning evening induction masterclass roadshow launch fair fayre parade march float \
concert screening debate lecture placement apprenticeship secondment internship mentor mentoring \
counsellor counselling advocate advocacy interpreter trainer facilitator speaker coordinator \
co-ordinator manager lead worker liaison investigator inspector panel-members member representative \
rep governor steward driver teacher pupil student staff councillor tenant resident victim witness \
witnesses you your complaint case file application referral incident arrangements agreement terms \
constitution minute agenda item handout worksheet wording language name profile photo picture map \
signposting lock alarm doorbell window lamp graffiti litter vegetation hedge fence gate payment \
money funding sum amount budget cheque discount ticket seats seating space-for office shop premises \
hall library libraries school review self-assessment benchmark benchmarking index accreditation \
kitemark pledge manifesto motion resolution bylaw licence permit order injunction screen stream \
podcast episode broadcast radio interview column press release recording stories story case-study \
case-studies testimony quote window-stickers hoarding tannoy billboard collection archive tree \
memorial plaque statue garden wall answer reply apology acknowledgement explanation confirmation \
update cupboard tests condoms vaccine prescription recommendation play tally tallies diary show trip \
fundraiser raffle picnic lunch supper breakfast coffee celebration newspaper journal inbox mailbox \
postcard beermat mat mug pen bookmark sheet record bus buses tram van standing-orders sample bar pub \
road doors tracker scorecard supervision rainbow colours project`;

/** Things that somebody can see once they are made, singular and plural. */
export const products = new Set(
  list(productWords).flatMap((word) => [word, word.endsWith('s') ? word : `${word}s`]),
);

/** Nouns that turn a vague verb into warm words: “provide support”. */
export const vagueNouns = new Set(
  list(`\
awareness understanding culture approach approaches relationship relationships trust confidence \
environment environments opportunity opportunities support strategies dialogue conversation \
conversations practice improvement improvements outcome outcomes step steps view views part \
difference voice voices space spaces solidarity reassurance inclusion equality diversity progress \
priority account commitment consideration attention thought regard measures ways way efforts effort \
respect dignity values value leadership oversight momentum knowledge capacity resilience links ties \
partnership partnerships collaboration cohesion belonging wellbeing experience experiences change \
changes advice options impact need needs issue issues concern concerns barriers lives life potential \
focus emphasis action everything something anything seriously it them powers power gap gaps loop eye \
feedback-loop baseline baselines target targets behind access engagement involvement participation \
services service`),
);
