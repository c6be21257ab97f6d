/* `npm run new:sheet -- --title "…" --group partners`: writes the first draft of a sheet. */
import { newSheet } from '../features/sheets/new-sheet.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { readContent } from '../integrations/author-errors/read-content.ts';
import { localDay } from '../lib/dates.ts';
import { guideSoFar } from './guide-so-far.ts';
import { readOptions, refuse } from './options.ts';
import { writeNew } from './write-new.ts';

const usage = 'npm run new:sheet -- --title "Working with hospitals" --group partners';
const options = readOptions(process.argv.slice(2), ['title', 'group']);
if (options.problem !== undefined) refuse(options.problem, usage);
const { title, group } = options.values;
if (!title || !group) refuse('A sheet needs a title and a group.', usage);

const content = readContent(process.cwd());
const guide = guideSoFar(content, readSheets());
writeNew(newSheet(title, group, guide, localDay(new Date())), 'docs', content, [
  'Open the file and search for “fill in”: write each of those texts.',
  'Give each heading an id that says what it is about. It never changes afterwards.',
  'See it with: npm start',
]);
