/*
 * Reads numbers out of what people type: “0 of 12”, “£1,500”, “90% right at three months”.
 *
 * A chart with a wrong number is worse than a question, so that text with two meanings has none.
 */

/** A number with the sign that stood by it. */
export type Amount = { value: number; sign: '%' | '£' | '' };

/** Digits with commas between thousands, or plain, with a decimal point. */
const digits = String.raw`(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,11})(?:\.\d{1,6})?`;

/** Words before a number that leave its meaning as it is. */
const lead =
  '(?:about|around|roughly|approximately|approx\\.?|nearly|almost|at least|at most|no more than|' +
  'not more than|no fewer than|no less than|up to|within|a minimum of|minimum|a maximum of|maximum|' +
  'all|only|just|still|currently|now|to|from|[~≈≥≤]|>=|<=)';

const start = new RegExp(
  `^(?:${lead}\\s*)*(-?£?-?)(${digits})(\\s*%|\\s*per ?cent\\b)?\\+?(?![\\p{L}\\p{N}/:%+£-]|[.,]\\p{N})`,
  'u',
);

/** The whole text: nothing but a number. */
const alone = new RegExp(`^(-?£?-?)(${digits})(\\s*%)?$`, 'u');

const nothing = /^(?:none|zero|nil|nought)(?: yet| so far| at all| now)?[.!]?$/;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';

const span = '(?:working |school |calendar )?(?:minute|hour|day|night|week|month|term|year)s?';

/** What may follow the number although it holds numbers of its own; spaces are single. */
const excused = [
  /\([^()]*\)/g,
  /^ (?:out )?of (?:the |all )?[\d,]+(?![\d/.])/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b(?: \\d{4}\\b)?`, 'g'),
  new RegExp(`\\b${month} \\d{4}\\b`, 'g'),
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b(?:in|by|since|during|from|until|before|after|for|end of|start of|of) (?:19|20)\d\d(?:[/-]\d\d)?\b/g,
  new RegExp(
    `\\b(?:within|after|at|in|over|every|for|of|last|past|next|first)(?: the)?(?: last| past| next| first)? \\d+ ${span}\\b`,
    'g',
  ),
  /\b(?:day|week|month|term|year|quarter|phase|round|stage|sheet) \d+\b/g,
];

/** A number that only says how far from another one: “20 points higher”. */
const relative =
  /\b(?:points?|more|fewer|less|higher|lower|above|below|extra|additional|another|better|increase|decrease|reduction|rise|drop|fall|cut|up on|down on|times (?:as|the|what|more|fewer|less|higher))\b(?!-)/;

/** A number that is part of something larger, or of a time or a day. */
const partOfMore = new RegExp(
  `^ (?:hundred|thousand|million|billion|dozen|k|m|am|pm|noon|midnight|o'clock|${month}(?![a-z])|(?:to|or|and|-|x|\\*|/) [£-]?\\d|of (?:${month})\\b)`,
);

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

/** Makes minus signs, quotes, case and spaces comparable. */
const comparable = (text: string) =>
  text.trim().toLowerCase().replace(/[−–—]/g, '-').replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');

function amountOf(sign: string, number: string, percent: string | undefined): Amount | undefined {
  const minus = sign.replace('£', '');
  const pounds = sign.includes('£');
  if (minus.length > 1 || (pounds && percent)) return undefined;
  const size = Number(number.replaceAll(',', ''));
  return { value: minus && size !== 0 ? -size : size, sign: percent ? '%' : pounds ? '£' : '' };
}

/** Reads a number that stands alone, as a reader types it into a box for one; else `undefined`. */
export function typedNumber(text: string): number | undefined {
  // Nearly all are as plain as this, or empty, and a plan can have thousands.
  if (text === '') return undefined;
  if (/^\d{1,12}$/.test(text) && !/^0\d/.test(text)) return Number(text);
  const match = alone.exec(comparable(text));
  return match ? amountOf(match[1]!, match[2]!, match[3])?.value : undefined;
}

/** Reads the one plain number of a free text, with its sign; `undefined` where that is in doubt. */
export function readAmount(text: string): Amount | undefined {
  const words = comparable(text);
  if (nothing.test(words)) return { value: 0, sign: '' };
  const match = start.exec(words);
  if (!match) return undefined;
  const [whole, sign, number, percent] = match;
  const after = words.slice(whole.length);
  if (after === '' && (sign || percent)) return amountOf(sign!, number!, percent);
  if (isYear(number!) && !sign && !percent && !/^ \p{L}/u.test(after)) return undefined;
  if (partOfMore.test(after)) return undefined;
  const rest = excused.reduce((left, form) => left.replace(form, ' '), after);
  if (/\p{N}/u.test(rest)) return undefined;
  const clause = rest.replace(/\bor (?:more|fewer|less|higher|lower|better|above|below)\b/, ' ');
  if (relative.test(clause.split(/[,;:.]/)[0]!)) return undefined;
  return amountOf(sign!, number!, percent);
}

/** Reads the one plain number of a free text such as “0 of 12”; `undefined` where it is in doubt. */
export function readNumber(text: string): number | undefined {
  return readAmount(text)?.value;
}
