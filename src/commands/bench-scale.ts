import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { table, writeBench } from './bench-table.ts';

/** The most that a large site may cost. */
const limits = { cpu: 12, output: 55, growth: 1.1 };

/** What one build cost. */
type Build = {
  cpu: number;
  memory: number;
  output: number;
  pages: number;
  html: number;
  packed: number;
};

/** Parts that a site of generated sheets does without, by file: a function that does nothing. */
const leftOut: Readonly<Record<string, string>> = {
  'src/integrations/author-errors.ts': 'authorErrors',
  'src/integrations/published-links.ts': 'publishedLinks',
};

/** Pages that print every sheet or lead on to one. */
const pagesLeftOut = ['src/pages/print.astro', 'src/pages/[number].astro', 'src/pages/cards'];

/** Sheet that is in both sites, to be compared. */
const compared = 'sheets/start-here/index.html';

const groups = ['plan', 'agree', 'partners', 'tools'];

/**
 * Builds the guide as it is and with so many sheets, in temporary folders and without social cards
 * and short links; writes what both cost.
 *
 * @returns whether the large one keeps to its limits
 */
export async function benchScale(sheets: number): Promise<boolean> {
  const [small, large] = [build(0), build(sheets)];
  const growth = large.html / small.html;
  const row = (name: string, one: Build, goal: string) => [
    name,
    String(one.pages),
    one.cpu.toFixed(1),
    String(Math.round(one.memory)),
    one.output.toFixed(1),
    `${one.html} (${one.packed})`,
    goal,
  ];
  const text = [
    `A build of the guide as it is, and with generated sheets up to ${sheets}, both cold, without social cards and short links. The processor's time is that of all its processes. The last figures are bytes of the same sheet's HTML in both, with brotli in brackets.`,
    table(
      ['Site', 'Pages', 'CPU s', 'Peak memory MiB', 'Output MiB', 'HTML of a sheet', 'Goal'],
      [
        row('as it is', small, ''),
        row(`${sheets} sheets`, large, `${limits.cpu} s, ${limits.output} MiB, ${limits.growth}×`),
      ],
    ),
    `The sheet grows ${growth.toFixed(2)} times.`,
  ].join('\n\n');
  console.log(text);
  await writeBench('scale', 'What a large guide costs', '', text);
  return large.cpu <= limits.cpu && large.output <= limits.output && growth <= limits.growth;
}

function build(sheets: number): Build {
  // Below the project, so that its packages are found.
  mkdirSync('bench', { recursive: true });
  const folder = join(process.cwd(), 'bench', `scale-${sheets}.tmp`);
  try {
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    for (const [file, name] of Object.entries(leftOut)) {
      writeFileSync(
        join(folder, file),
        `export function ${name}() { return { name: '${name}', hooks: {} }; }\n`,
      );
    }
    for (const page of pagesLeftOut) rmSync(join(folder, page), { recursive: true, force: true });
    const schema = join(folder, 'src/features/sheets/sheet.schema.ts');
    writeFileSync(schema, readFileSync(schema, 'utf8').replace('.max(99)', '.max(100_000)'));
    addSheets(join(folder, 'src/content/docs/sheets'), sheets);
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes sheets of a few hundred words until there are so many. */
function addSheets(folder: string, sheets: number): void {
  const there = readdirSync(folder).filter((file) => file.endsWith('.mdx')).length;
  const easy = Array.from(
    { length: 5 },
    () => `    - picture: people\n      says: We write down what we agree.`,
  );
  for (let at = there; at < sheets; at++) {
    const number = at + 200;
    const parts = Array.from({ length: 6 }, (_, part) =>
      [
        `## What helps in step ${part + 1}? {#s${number}-part-${part + 1}}`,
        `Write down what you want from partner ${at}, in words that a neighbour would notice. Ask who will do it, by when, and how both of you will know.`,
        `- Agree one change in step ${part + 1}.\n- Name a lead and a deputy.\n- Keep a note of what was said.`,
        `Some people fear being outed, so ask before you name or photograph anyone. You can say no to a meeting without giving a reason.`,
      ].join('\n\n'),
    );
    writeFileSync(
      join(folder, `generated-${number}.mdx`),
      `---
title: "Generated sheet ${number}: what can we agree?"
description: "A generated sheet that shows what a large guide costs to build, and nothing else at all."
sheet:
  number: ${number}
  group: ${groups[at % groups.length]}
  short: "Generated ${number}"
  after: "say what sheet ${number} is for"
  audience: "Nobody"
  reviewed: "2026-11-22"
  easy:
${easy.join('\n')}
---

This sheet stands for one that somebody may write.

${parts.join('\n\n')}
`,
    );
  }
}

/** Runs the build; each of its processes says at its end what it and those that it started cost. */
function measure(folder: string): Build {
  const meter = join(folder, 'meter.mjs');
  const told = join(folder, 'told.json');
  writeFileSync(
    meter,
    `import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let children = 0;
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /s, '').split(' ');
    children = (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {}
  writeFileSync(${JSON.stringify(told)}, JSON.stringify({
    cpu: (userCPUTime + systemCPUTime) / 1e6 + children,
    memory: maxRSS / 1024,
  }));
});
`,
  );
  const { status } = spawnSync('astro', ['build', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    env: {
      ...process.env,
      BASE_PATH: '',
      SITE_URL: '',
      CARDS: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import ${JSON.stringify(meter)}`,
    },
  });
  if (status !== 0) throw new Error('The build failed.');
  const { cpu, memory } = JSON.parse(readFileSync(told, 'utf8')) as { cpu: number; memory: number };
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  const html = readFileSync(join(dist, compared));
  return {
    cpu,
    memory,
    output: files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0) / 2 ** 20,
    pages: files.filter((path) => path.endsWith('.html')).length,
    html: html.length,
    packed: brotliCompressSync(html).length,
  };
}
