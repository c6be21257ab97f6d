/*
 * Works out the day or period that words such as “by the end of Q2” mean, from today. Days are
 * `YYYY-MM-DD`, months `YYYY-MM`, years `YYYY`, stretches `from/to`; how often is an ISO 8601 interval such
 * as `R/P1M`. `undefined` where words alone can't say.
 */
import { addDays, dayNumber, fromDayNumber } from '../../lib/dates.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'thu fri sat sun mon tue wed'.split(' ');
const small =
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};

const smallNumbers = new Map(small.map((word, at) => [word, Math.max(1, at - 1)]));

/** Reads a whole number in figures or words; `undefined` for other text. */
export function numberOf(text: string): number | undefined {
  const plain = text.toLowerCase().replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const whole = smallNumbers.get(plain);
  if (whole !== undefined) return whole;
  const [ten, one] = plain.split('-');
  if (ten !== undefined && tens[ten] !== undefined) {
    const rest = one === undefined ? 0 : small.indexOf(one) - 1;
    return rest < 0 ? undefined : tens[ten] + rest;
  }
  return undefined;
}

const two = (value: number) => String(value).padStart(2, '0');
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Last day of a month. */
const monthEnd = (year: number, month: number) => iso(year, month, lastDay(year, month));

function valid(date: string): string | undefined {
  return dayNumber(date) === undefined ? undefined : date;
}

/** Adds months, and keeps to the end of a shorter month. */
function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + count;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return iso(newYear, newMonth, Math.min(day, lastDay(newYear, newMonth)));
}

function addWorkingDays(date: string, count: number): string {
  let day = dayNumber(date)!;
  for (let left = Math.min(count, 400); left > 0;) {
    day += 1;
    const name = weekdays[day % 7];
    if (name !== 'sat' && name !== 'sun') left -= 1;
  }
  return fromDayNumber(day);
}

/** Easter Sunday, by the anonymous Gregorian method. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return iso(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Days and months that come back each year; a pair of days is a period. */
const yearly: [RegExp, (year: number) => string][] = [
  [
    /hate crime awareness week/,
    (year) => {
      const first = dayNumber(iso(year, 10, 1))!;
      const saturday = first + ((6 - ((first + 4) % 7) + 7) % 7);
      return `${fromDayNumber(saturday + 7)}/${fromDayNumber(saturday + 14)}`;
    },
  ],
  [/lgbt\S* history month/, (year) => `${year}-02`],
  [/black history month/, (year) => `${year}-10`],
  [/disability history month/, (year) => `${iso(year, 11, 14)}/${iso(year, 12, 20)}`],
  [/idahobi?t/, (year) => iso(year, 5, 17)],
  [/trans(?:gender)? day of remembrance|tdor/, (year) => iso(year, 11, 20)],
  [/trans(?:gender)? day of visibility/, (year) => iso(year, 3, 31)],
  [/bi visibility day/, (year) => iso(year, 9, 23)],
  [/lesbian visibility/, (year) => iso(year, 4, 26)],
  [/world aids day/, (year) => iso(year, 12, 1)],
  [/volunteers'? week/, (year) => `${iso(year, 6, 1)}/${iso(year, 6, 7)}`],
  [/holocaust memorial day/, (year) => iso(year, 1, 27)],
  [/international women's day/, (year) => iso(year, 3, 8)],
  [/human rights day/, (year) => iso(year, 12, 10)],
  [/national coming out day/, (year) => iso(year, 10, 11)],
  [/non-binary people's day/, (year) => iso(year, 7, 14)],
  [/zero discrimination day/, (year) => iso(year, 3, 1)],
  [/16 days of action/, (year) => `${iso(year, 11, 25)}/${iso(year, 12, 10)}`],
  [/pride month/, (year) => `${year}-06`],
  [/easter/, easter],
  [/michaelmas/, (year) => iso(year, 9, 29)],
  [/christmas/, (year) => iso(year, 12, 25)],
  [/hallowe'?en/, (year) => iso(year, 10, 31)],
  [/new year/, (year) => iso(year, 1, 1)],
];

/** Last day of what a value covers. */
export function lastDayOf(value: string): string | undefined {
  const end = value.includes('/') ? value.split('/')[1]! : value;
  if (/^\d{4}$/.test(end)) return `${end}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(end);
  if (month) return monthEnd(Number(month[1]), Number(month[2]));
  return valid(end);
}

/** The next of something that comes each year, unless the words give the year. */
function coming(today: string, year: number | undefined, of: (year: number) => string): string {
  if (year !== undefined) return of(year);
  const now = Number(today.slice(0, 4));
  const next = of(now);
  return (lastDayOf(next) ?? '') < today ? of(now + 1) : next;
}

const period = (from: string, to: string) => `${from}/${to}`;

/** Months of a quarter of the financial year, which starts in April unless the words say “calendar”. */
function quarter(year: number, number: number): string {
  const first = 4 + (number - 1) * 3;
  const start = addMonths(iso(year, 4, 1), (number - 1) * 3);
  const end = addDays(addMonths(iso(year, 4, 1), number * 3), -1);
  return first > 0 ? period(start, end) : start;
}

const seasons: Record<string, [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};
const terms: Record<string, [number, number]> = { spring: [1, 3], summer: [4, 7], autumn: [9, 12] };

function inSpan(today: string, year: number | undefined, [from, to]: [number, number]): string {
  return coming(today, year, (each) =>
    period(iso(each, from, 1), monthEnd(to < from ? each + 1 : each, to)),
  );
}

/** Reads how often, such as “each quarter”, as an ISO 8601 repeat. */
function repeatOf(text: string): string | undefined {
  const per: [RegExp, string][] = [
    [/two weeks|fortnight/, 'P2W'],
    [/six weeks/, 'P6W'],
    [/half[- ]term/, 'P6W'],
    [/twice[- ](?:a year|yearly)|half[- ]year|six[- ]month|six months|biannual/, 'P6M'],
    [/quarter|three[- ]month|three months|four times a year/, 'P3M'],
    [/term/, 'P4M'],
    [/twice a month/, 'P2W'],
    [/month/, 'P1M'],
    [/week|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?/, 'P1W'],
    [/dai|day/, 'P1D'],
    [
      /year|annual|january|february|march|april|may|june|july|august|september|october|november|december/,
      'P1Y',
    ],
  ];
  const found = per.find(([pattern]) => pattern.test(text));
  return found && `R/${found[1]}`;
}

/** Works out what the words of a time mean; `today` is `YYYY-MM-DD`. */
export function dateValue(words: string, today: string): string | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ');
  const now = Number(today.slice(0, 4));
  const [, monthNow] = today.split('-').map(Number) as [number, number];
  const fiscalNow = monthNow >= 4 ? now : now - 1;
  const atEnd = /end of|year[- ]end|close of/.test(text);
  const yearText = /(?<![\d/.-])((?:19|20)\d\d)(?![\d])/.exec(text)?.[1];
  const year = yearText === undefined ? undefined : Number(yearText);

  const full = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (full) return valid(full[0]);
  const figures = /(?<!\d)(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4}))?(?!\d)/.exec(text);
  if (figures) {
    const [, day, month, written] = figures;
    const exact =
      written === undefined ? undefined : Number(written.length === 2 ? `20${written}` : written);
    return valid(coming(today, exact, (each) => iso(each, Number(month), Number(day))));
  }
  const stretch =
    /(?:within|in|over|next|inside|than|of|to|first|coming|following|^)\s+([\p{L}\d-]+)(?: \(\d+\))?[\s-](?:(working|business|school|calendar|clear|full|more|further)[\s-])?(minute|hour|hr|day|week|fortnight|month|year)s?/u.exec(
      text,
    );
  const count = stretch ? numberOf(stretch[1]!) : undefined;
  if (stretch && count !== undefined && !/^(?:every|each|twice|once)|times/.test(text)) {
    const unit = stretch[3]!;
    if (count > 5000) return undefined;
    if (unit === 'minute' || unit === 'hour' || unit === 'hr')
      return `PT${count}${unit === 'minute' ? 'M' : 'H'}`;
    if (stretch[2] === 'working' || stretch[2] === 'business' || stretch[2] === 'school')
      return addWorkingDays(today, count);
    if (unit === 'day') return addDays(today, count);
    if (unit === 'week') return addDays(today, count * 7);
    if (unit === 'fortnight') return addDays(today, count * 14);
    return addMonths(today, unit === 'month' ? count : count * 12);
  }
  if (/tomorrow|next (?:working )?day/.test(text)) return addDays(today, 1);
  if (/\btoday|tonight|same day|close of play|end of the day/.test(text)) return today;
  if (
    /^(?:every|each|once|twice|on the \w+ \w+ of)|times (?:a|each|per)|ly$|^an?nual|^(?:a|per) \w+$|days$/.test(
      text,
    )
  )
    return repeatOf(text);
  const fiscal = /((?:19|20)\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?!\d)/.exec(text);
  const firstYear = fiscal ? Number(fiscal[1]) : undefined;
  const ordinals = ['first', 'second', 'third', 'fourth'];
  const q =
    /\bq([1-4])|quarter (one|two|three|four|[1-4])|(first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)) quarter/.exec(
      text,
    );
  if (q) {
    const said = (q[1] ?? q[2] ?? q[3])!;
    const index = /\d/.test(said)
      ? Number(said[0])
      : ordinals.includes(said)
        ? ordinals.indexOf(said) + 1
        : (numberOf(said) ?? 4);
    if (year !== undefined && firstYear === undefined) {
      const start = iso(year, index * 3 - 2, 1);
      return period(start, monthEnd(year, index * 3));
    }
    if (firstYear !== undefined) return quarter(firstYear, index);
    const here = quarter(fiscalNow, index);
    return lastDayOf(here)! < today ? quarter(fiscalNow + 1, index) : here;
  }
  for (const [pattern, of] of yearly) if (pattern.test(text)) return coming(today, year, of);
  const monthly = new RegExp(
    `(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?\\b(${months.join('|')})[a-z]*\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?`,
  ).exec(text);
  const isMonth =
    monthly &&
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/.test(
      text
        .slice(monthly.index + (monthly[1] ? text.slice(monthly.index).search(/[a-z]{3}/) : 0))
        .replace(/^(?:st|nd|rd|th) (?:of )?/, ''),
    );
  if (monthly && isMonth) {
    const month = months.indexOf(monthly[2]!) + 1;
    const day = monthly[1] ?? monthly[3];
    if (day !== undefined && !(monthly[1] === undefined && Number(day) > 31)) {
      return valid(coming(today, year, (each) => iso(each, month, Number(day))));
    }
    if (firstYear !== undefined) return `${month >= 4 ? firstYear : firstYear + 1}-${two(month)}`;
    return coming(today, year, (each) => (atEnd ? monthEnd(each, month) : `${each}-${two(month)}`));
  }
  const term = /(spring|summer|autumn) term/.exec(text);
  if (term) return inSpan(today, year, terms[term[1]!]!);
  const season = /\b(spring|summer|autumn|winter)\b/.exec(text);
  if (season)
    return inSpan(
      today,
      year ?? (/next year/.test(text) ? now + 1 : undefined),
      seasons[season[1]!]!,
    );
  if (firstYear !== undefined) return period(iso(firstYear, 4, 1), iso(firstYear + 1, 3, 31));
  if (/financial year|year[- ]end/.test(text)) {
    const start = /next|new/.test(text) ? fiscalNow + 1 : fiscalNow;
    return atEnd ? iso(start + 1, 3, 31) : period(iso(start, 4, 1), iso(start + 1, 3, 31));
  }
  if (year !== undefined) return atEnd ? `${year}-12-31` : String(year);
  const weekday = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day/.exec(text);
  if (weekday) {
    const ahead = (weekdays.indexOf(weekday[1]!) - (dayNumber(today)! % 7) + 7) % 7 || 7;
    return addDays(today, ahead);
  }
  const weekEnd = addDays(today, 6 - ((dayNumber(today)! + 3) % 7));
  if (/next week/.test(text))
    return atEnd ? addDays(weekEnd, 5) : period(addDays(weekEnd, 1), addDays(weekEnd, 7));
  if (/(?:this|the) week/.test(text)) return weekEnd;
  if (/next month/.test(text)) return addMonths(today, 1).slice(0, 7);
  if (/(?:this|the|month).?(?:month|end)/.test(text) && /month/.test(text))
    return monthEnd(now, monthNow);
  if (/next year/.test(text)) return String(now + 1);
  if (/(?:this|the) (?:calendar )?year/.test(text)) return `${now}-12-31`;
  return undefined;
}
