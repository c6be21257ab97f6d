/* Prints how much there is to read in each sheet, and how hard it is to read. */
import { readClaims } from '../features/facts/read-claims.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';
import { readability, sheetSentences } from '../features/sheets/readability.ts';

const claims = readClaims();
const sheets = readSheets().map(({ sheet, body }) => ({
  name: `${String(sheet.number).padStart(2)}  ${sheet.short}`,
  ...readability(sheetSentences(body, claims)),
}));
const sum = (key: 'words' | 'sentences' | 'grade') =>
  sheets.reduce((total, sheet) => total + sheet[key], 0);

const row = (name: string, ...cells: (string | number)[]) =>
  console.log(name.padEnd(30) + cells.map((cell) => String(cell).padStart(11)).join(''));

row('Sheet', 'words', 'sentences', 'grade', 'longest');
for (const { name, words, sentences, grade, longest } of sheets) {
  row(name, words, sentences, grade.toFixed(1), longest.words);
}
row('All', sum('words'), sum('sentences'), (sum('grade') / sheets.length).toFixed(1));

console.log('\nLongest sentences:');
for (const { name, longest } of sheets) console.log(`${name}\n    ${longest.text}`);
