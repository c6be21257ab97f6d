/*
 * Two-part verbs: “put up posters”, “hand the cards out”, and what only sounds like one.
 */
import { among } from './among.ts';
import type { Word } from './sentences.ts';
import { vagueNouns } from './verbs.ts';

/** Words of a two-part verb that is a deed: “put up”, “carry out”. */
export const pairs: Record<string, string> = {
  put: 'up|forward',
  carry: 'out',
  hand: 'out|over',
  give: 'out',
  draw: 'up',
  write: 'up|to',
  roll: 'out',
  set: 'up',
  drop: 'off|in|round|by',
  go: 'live|through|round|door',
  take: 'down|place|minutes|part',
  pass: 'on',
  sign: 'up',
  fill: 'in',
  open: 'up',
  speak: 'at|to',
  ring: 'round',
  report: 'back',
  send: 'out',
  call: 'back|in|round',
  come: 'to|and|back',
  walk: 'with',
  bring: 'together|in',
  hold: '',
  be: '',
};

/** A change by or to a number, which is a result: “bring incidents down by 10%”. */
export const byNumber =
  /^(?!(?:\S+ ){0,5}(?:posters?|signs?|notices?|flags?)\b)(?:(?!and\b)\S+ ){0,9}?(?:down|up) (?:(?:by|to|from|below|under|above|over|at least|another) (?:\S+ ){0,3}?(?:\d|half|third|quarter|fifth|tenth|zero|none|nil|one\b|two|three|four|five|ten\b)|[\d£])/;

/** Tells a verb with its second part apart: “take the stickers down”, “hand the cards out”. */
export const isApart = (verb: string, rest: readonly Word[]): boolean =>
  among(verb, 'put|take|hand|give|send|set|pin|stick|paint') &&
  rest
    .slice(1, 8)
    .some(
      (word, place, near) =>
        among(word.is, 'up|down|out|round|off') &&
        among(
          near[place + 1]?.is ?? '',
          'in|on|from|at|across|by|before|to|along|around|outside|and|,|.|',
        ) &&
        !near.slice(0, place).some((each) => vagueNouns.has(each.is)),
    ) &&
  !byNumber.test(rest.map((word) => word.is).join(' '));
