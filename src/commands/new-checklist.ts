/* `npm run new:checklist -- --title "…" --sheet 7`: writes the first draft of a checklist. */
import { basename } from 'node:path';
import { newChecklist } from '../features/checklist/new-checklist.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { readContent } from '../integrations/author-errors/read-content.ts';
import { guideSoFar } from './guide-so-far.ts';
import { readOptions, refuse } from './options.ts';
import { writeNew } from './write-new.ts';

const usage = 'npm run new:checklist -- --title "Before the open day" --sheet 7';
const options = readOptions(process.argv.slice(2), ['title', 'sheet']);
if (options.problem !== undefined) refuse(options.problem, usage);
const { title, sheet } = options.values;
if (!title || !sheet) refuse('A checklist needs a title and the number of its sheet.', usage);

const content = readContent(process.cwd());
const sheets = readSheets();
const made = newChecklist(title, sheet, guideSoFar(content, sheets));
const page = sheets.find(({ sheet: { number } }) => String(number) === sheet)?.slug;
writeNew(made, 'checklists', content, [
  'Open the file, give each line its id, and write each text that says “Fill in”.',
  `In src/content/docs/${page}.mdx, put this line where the list belongs: <Checklist id="${basename(made.path ?? '', '.yaml')}" />`,
  'If that page has no list yet, add Checklist to the names in its line “import { … }”.',
  'See it with: npm start',
]);
