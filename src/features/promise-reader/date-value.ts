/*
 * Works out the day or period that words such as “by the end of Q2” mean, from today. Days are
 * `YYYY-MM-DD`, months `YYYY-MM`, years `YYYY`, stretches `from/to`; how often is an ISO 8601 interval such
 * as `R/P1M`. `undefined` where words alone can't say.
 */
import { findIn } from './letters.ts';
import { addDays, dayNumber } from '../../lib/dates.ts';
import {
  addMonths,
  addWorkingDays,
  coming,
  inSpan,
  iso,
  lastDayOf,
  monthEnd,
  period,
  quarter,
  seasons,
  terms,
  two,
  valid,
  weekdays,
  yearly,
} from './calendar-days.ts';
import { numberOf } from './number-words.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthAndDay = new RegExp(
  `(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?\\b(${months.join('|')})[a-z]*\\.?(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?`,
);

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
  const stretch = findIn(
    text,
    /(?:within|in|over|next|inside|than|of|to|first|coming|following|^)\s+([\p{L}\d-]+)(?: \(\d+\))?[\s-](?:(working|business|school|calendar|clear|full|more|further)[\s-])?(minute|hour|hr|day|week|fortnight|month|year)s?/u,
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
  const monthly = monthAndDay.exec(text);
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
      year ?? (text.includes('next year') ? now + 1 : undefined),
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
  if (text.includes('next week'))
    return atEnd ? addDays(weekEnd, 5) : period(addDays(weekEnd, 1), addDays(weekEnd, 7));
  if (/(?:this|the) week/.test(text)) return weekEnd;
  if (text.includes('next month')) return addMonths(today, 1).slice(0, 7);
  if (/(?:this|the|month).?(?:month|end)/.test(text) && text.includes('month'))
    return monthEnd(now, monthNow);
  if (text.includes('next year')) return String(now + 1);
  if (/(?:this|the) (?:calendar )?year/.test(text)) return `${now}-12-31`;
  return undefined;
}
