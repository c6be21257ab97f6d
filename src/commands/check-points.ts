/* Holds the built sheets in `dist/` to every point of the document that the guide grew from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readChecklists } from '../features/checklist/read-checklists.ts';
import { findPointGaps, sourcePointsSchema } from '../features/checklist/source-points.ts';
import { readSheets } from '../features/sheets/read-sheets.ts';

const points = sourcePointsSchema.parse(
  parse(readFileSync('src/features/checklist/source-points.yaml', 'utf8')),
);
const pages = new Map(
  readSheets()
    .map(({ slug, sheet }) => ({ number: sheet.number, file: join('dist', slug, 'index.html') }))
    .filter(({ file }) => existsSync(file))
    .map(({ number, file }) => [number, readFileSync(file, 'utf8')]),
);
const gaps = findPointGaps(points, readChecklists(), pages);

for (const { number, id, problem } of gaps) console.error(`Point ${number}: ${id} ${problem}`);
console.log(
  gaps.length > 0
    ? `Gaps in the ${points.length} points of the source: ${gaps.length}`
    : `All ${points.length} points of the source stand on the sheets they belong to.`,
);
process.exit(gaps.length > 0 ? 1 : 0);
