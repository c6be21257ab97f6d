/** One block of a text for paper; a new line in a text is kept. */
export type Block =
  /** A heading; without a level it is of the second, below the title. */
  | { kind: 'heading'; text: string; level?: 2 | 3 }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list' | 'numbered' | 'checks'; items: string[] }
  /** A table; `shares` say how wide its columns are to each other. */
  | { kind: 'table'; header: string[]; rows: string[][]; shares?: number[] };

/** A text as a reader takes it away, whatever the format. */
export type PaperDocument = {
  title: string;
  /** What to mind, below the title. */
  note: string;
  body: readonly Block[];
  /** How the paper lies; upright unless it says otherwise. */
  page?: 'upright' | 'wide';
  /** Size of the text; `small` gets more on one page. */
  text?: 'usual' | 'small';
};

const box = '☐ ';

/** Puts an empty box before a line that is to be ticked on paper. */
export function boxed(item: string): string {
  return box + item;
}

/** Takes the box off a line again; `undefined` for a line without one. */
export function unboxed(line: string): string | undefined {
  return line.startsWith(box) ? line.slice(box.length) : undefined;
}
