/*
 * Finds when, and tells what can bind a promise from a time that has passed, is vague or is only mentioned.
 */
import { matches, startsCapital } from './letters.ts';
import type { Stretch } from './own-words.ts';
import { type Matcher, scan } from './scan.ts';
import type { Sentence } from './sentences.ts';
import { frequencies, limits, monthMeeting, placed, stretches } from './time-patterns.ts';

/** A time: a limit binds whatever it stands with, a place or a frequency only an act beside it. */
export type Time = Stretch & { kind: 'limit' | 'placed' | 'often'; text: string; often: boolean };

const past =
  /(?:\bsince|\blast|\bprevious|\bas at|\bdated|\bback in|\bthe year to|\byear ending|\bcompared (?:with|to)|\bthan in|\bof|\bwas|\bwere|\bbetween|\bpublished in|\bapproved in|\bagreed in|\bheld in)\s*$/iu;

const vague =
  /\b(?:coming (?:months|weeks|year|years)|medium[- ]term|long(?:er)?[- ]term|short[- ]term|near future|due course)\b/;

/** Words whose month or season is part of a name or a verb. */
const notTime =
  /^(?:may|march|mar|spring|fall|second|sat|sun|wed|mon|term|terms|season|summer|the term|seasons|dec|jan|pride|congress|conference)$/iu;

/** Finds the times in a sentence, longest reading first, none within another. */
export function timesIn(sentence: Sentence): Time[] {
  const { text, start } = sentence;
  const times: Time[] = [];
  const take = (pattern: Matcher, kind: Time['kind']) => {
    for (const { start: from, end: to } of scan(sentence, pattern)) {
      const said = text.slice(from, to);
      if (times.some((time) => time.start - start < to && time.end - start > from)) continue;
      const before = text.slice(Math.max(0, from - 24), from);
      const after = text.slice(to, to + 24);
      if (kind === 'limit' && /\bhas\s+$|\bfar\s+$/i.test(before)) continue;
      if (/^\s+ago\b/i.test(after)) continue;
      // “the 19% recorded in 2025/26”
      if (
        /^in (?:19|20)\d\d/i.test(said) &&
        /\b(?:recorded|logged|reported|measured|achieved) $/i.test(before)
      )
        continue;
      if (/^a quarter/i.test(said) && /\bby\s*$/i.test(before)) continue;
      if (
        /\d$/.test(said) &&
        /^\s*(?:total|figure|level|baseline|average|score|rate)\b/i.test(after)
      )
        continue;
      // The years of a plan bind nothing.
      if (
        /\b(?:objectives?|plan|strategy|priorit(?:y|ies)|framework|scheme|policy|statement|period)\s*(?:\(|,|covers|runs|running|covering)?\s*$/i.test(
          before,
        ) &&
        /^(?:for |from |in |between |during )?(?:the )?(?:(?:january|april|march|september) )?(?:19|20)\d\d/i.test(
          said,
        ) &&
        /^\s?(?:to|until|[-–/]|and) ?(?:19|20)?\d\d|^\W*$/.test(after)
      )
        continue;
      if (
        kind !== 'often' &&
        matches(before, past) &&
        !/^(?:by|before|within|until|no later)/i.test(said)
      )
        continue;
      const bare = said.trim();
      if (kind === 'placed') {
        if (/^(?:since|last)/i.test(bare)) continue;
        // “following Saturday's incident”
        if (bare.endsWith("'s") && /\b(?:following|after|since|of) $/i.test(before)) continue;
        if (/^\d{4}$/.test(bare) && matches(before, /\p{L}\s*$/u)) continue;
        if (
          /^(?:to|into|through|towards|across|around|as part of) (?!the (?:end|start)|next|\d)/i.test(
            bare,
          ) &&
          !/\d/.test(bare) &&
          // “will come to your next meeting”
          !(/^to (?:your|our) next\b/i.test(bare) && /\bcome $/i.test(before))
        )
          continue;
        const single = matches(bare, notTime);
        const capital = startsCapital(bare);
        if (
          /^(?:may|march|spring|second|sat|sun|wed|mon|mar|dec|jan)$/i.test(bare) &&
          !(capital && /^\s*(?:$|[.,;|)]|\d)/.test(after) && from > 0)
        )
          continue;
        if (
          single &&
          /^(?:term|terms|season|seasons|the term|summer|pride|congress|conference)$/i.test(bare)
        )
          continue;
        if (
          /^\s*(?:act|regulations|report|plan|strategy|review|survey|data|figures|election|census|pledge)\b/i.test(
            after,
          ) &&
          /\d{4}$/.test(bare)
        )
          continue;
      }
      if (
        kind === 'often' &&
        /^annual$|^biannual$/i.test(bare) &&
        /^\s*(?:leave|report\b.*reports|turnover|budget|cycle)/i.test(after)
      )
        continue;
      times.push({
        start: start + from,
        end: start + to,
        kind,
        text: said,
        often: kind === 'often',
      });
    }
  };
  take(limits, 'limit');
  take(stretches, 'limit');
  take(frequencies, 'often');
  take(monthMeeting, 'placed');
  take(placed, 'placed');
  return times
    .filter((time) => !vague.test(time.text.toLowerCase()))
    .sort((left, right) => left.start - right.start);
}

/** Labels of cells and bullets that hold a date. */
export const timeLabel =
  /^(?:(?:target |due |completion |end |delivery |deadline |review )?(?:date|dates|deadline|timescale|timescales|timeframe|time frame|time scale|year|phase|timing|timeline|when|by when|due|due by|complete by|completed by|target|milestone|start|starts|frequency|how often|delivery|completion|end date|due date|start date|target date|(?:service |response )?standard|turnaround|response time)(?: (?:date|for completion|for delivery|by|\(s\)))?)$/i;
