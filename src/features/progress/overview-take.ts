/* Takes one filled list away, as a file or on paper; loaded when a reader first asks for it. */
import { localDay } from '../../lib/dates.ts';
import type { PaperDocument } from '../../lib/paper/document.ts';
import { printAlone } from '../../lib/print-alone.ts';
import { notify } from '../../notices/notices-store.ts';
import { noteFor } from '../checklist/notes-store.ts';
import { noteInWords } from '../checklist/notes-view.ts';
import type { StoredTick } from '../checklist/tick.ts';
import { listDocument } from './list-document.ts';
import { overviewSay as say } from './overview-words.ts';
import { linesOf, type BegunList } from './overview.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Prints a list, or makes its file and downloads it; says so, and where it fails too. */
export async function takeList(
  way: string,
  begun: BegunList,
  ticks: Readonly<Record<string, StoredTick | undefined>>,
  names: ReadonlyMap<string, string>,
  withNotes: boolean,
): Promise<void> {
  const noteOn = (item: string) => {
    const note = noteFor(begun.scope, item);
    return note && noteInWords(note);
  };
  const today = localDay(new Date());
  const list = listDocument(
    {
      begun,
      lines: linesOf(begun.list, ticks, ''),
      names,
      today,
      noteOn: withNotes ? noteOn : undefined,
    },
    say,
  );
  try {
    if (way === 'print') await printList(list);
    else await saveList(list, way, today);
  } catch {
    notify({ kind: 'take', text: say('overview.take.failed'), stays: true });
  }
}

async function printList(list: PaperDocument): Promise<void> {
  const { showOnPaper } = await import('../strategy/paper-view.ts');
  const paper = document.querySelector<HTMLElement>('[data-list-paper]')!;
  showOnPaper(paper, list, () => '');
  printAlone(paper);
}

/** Saves a list; its file's name is neutral, because names are seen in lists of downloads. */
async function saveList(list: PaperDocument, way: string, today: string): Promise<void> {
  const { download } = await import('../strategy/exports/share.ts');
  const isWord = way === 'word';
  const content = isWord
    ? await (await import('../../lib/paper/word-file.ts')).wordFile(list)
    : (await import('../../lib/paper/plain-text.ts')).plainText(list);
  const name = `checklist-${today}.${isWord ? 'docx' : 'txt'}`;
  download(new File([content], name, { type: isWord ? word : 'text/plain;charset=utf-8' }));
  notify({ kind: 'take', text: say('overview.take.made', { name }), stays: false });
}
