import type { IsoDate } from '../../../lib/dates.ts';
import type { TakeAway } from './take-away.ts';

/** One format that a strategy can be taken away in. */
export type Format = {
  /** Names it, and its label `export.format.<id>`. */
  id: string;
  /** First part of its file's name; neutral, because names are seen in lists of downloads. */
  name: string;
  /** Last part of its file's name, which says what opens it. */
  ending: string;
  mime: string;
  /** Whether it carries what the reader wrote, so that personal data is to be pointed out. */
  hasTexts: boolean;
  /** Makes it, loading what it takes only now. */
  build: (take: TakeAway) => Promise<string | Uint8Array<ArrayBuffer>>;
};

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Every format, one line each; to add one, write its builder and its test, and put it here. */
// prettier-ignore
export const formats: readonly Format[] = [
  { id: 'strategy-word', name: 'strategy', ending: 'docx', mime: word, hasTexts: true, build: async (take) => (await import('./word.ts')).pageInWord(take) },
  { id: 'action-log-word', name: 'action-log', ending: 'docx', mime: word, hasTexts: true, build: async (take) => (await import('./word.ts')).logInWord(take) },
  { id: 'csv', name: 'action-log', ending: 'csv', mime: 'text/csv;charset=utf-8', hasTexts: true, build: async (take) => (await import('./csv.ts')).commitmentsCsv(take) },
  { id: 'calendar', name: 'dates-to-check', ending: 'ics', mime: 'text/calendar;charset=utf-8', hasTexts: false, build: async (take) => (await import('./calendar.ts')).commitmentsCalendar(take) },
];

/** Names a format's file: `action-log-2026-11-22.docx`. */
export const fileName = ({ name, ending }: Format, today: IsoDate): string =>
  `${name}-${today}.${ending}`;

/** Makes the file of a format. */
export async function makeFile(format: Format, take: TakeAway): Promise<File> {
  const content = await format.build(take);
  return new File([content], fileName(format, take.today), { type: format.mime });
}
