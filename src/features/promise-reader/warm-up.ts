/*
 * Reads samples while nothing else happens, so that an engine has made most patterns before the reader's
 * own text comes. Together they reach nearly nine tenths of what a first long text would have to make.
 */
import { readPromise } from './read-promise.ts';

/** Invented promises in different styles; never shown. */
export const samples: readonly string[] = [
  'By Monday.',
  'The manager will write to you.',
  '12 staff have been trained.',
  "We'll have beer mats with the reporting number in 30 pubs by bank holiday Monday; as of today seven have them.",
  'An independent advocacy service will be commissioned from 1 April at £85,000 a year, and its quarterly caseload figures will come to my Accountability Meeting.',
  'The Chief Nurse will sign up 40 champions across the wards (there are 26). Timescale: TBC. Progress to Workforce Committee.',
  "The Trust's EDI Lead, Siobhan Carrick, will put on ten workshops for maternity staff by March, and each nurse attending gets two hours of paid release.",
  "There will be no dedicated officer. The post went in 2022, when the team lost three people, and there's no money to bring it back.",
  'The PSHE coordinator will rewrite the relationships unit over the summer holidays, and governors will look at it at their October meeting.',
  'Indicator: number of hate crimes reported (currently 201 a year). Outcome sought: an increase. Lead: Community Safety Team.',
  // Signs such as a dash make a text wide, and patterns are made once more for those.
  'The housing manager will train all 40 officers by the end of March – up from 12 last year – and report the results to the board each quarter.',
  'We have set aside £2,000 for a survey – the number of reports to be reviewed every month by the panel.',
];

const whenIdle: (work: () => void) => void =
  globalThis.requestIdleCallback === undefined
    ? (work) => void setTimeout(work, 50)
    : (work) => void requestIdleCallback(work);

/** Reads one sample in each idle moment; `today` is `YYYY-MM-DD`. */
export function warmUp(today: string, left: readonly string[] = samples): void {
  const [sample, ...rest] = left;
  if (sample === undefined) return;
  whenIdle(() => {
    readPromise(sample, { today });
    warmUp(today, rest);
  });
}
