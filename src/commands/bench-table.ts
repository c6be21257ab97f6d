import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { localDay } from '../lib/dates.ts';

/** Finds the middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Writes the median and, where the numbers differ, their range. */
export function withRange(numbers: readonly number[], digits = 0): string {
  const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(
    (number) => number.toFixed(digits),
  ) as [string, string, string];
  return least === most ? middle : `${middle} (${least}–${most})`;
}

/** Writes a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Writes what was measured into `bench/`, with the day and the kind of machine. */
export async function writeBench(
  name: string,
  title: string,
  browser: string,
  text: string,
): Promise<void> {
  const machine = [`${cpus().length} cores`, `Node ${process.versions.node}`, browser]
    .filter(Boolean)
    .join(', ');
  const file = `bench/${name}.md`;
  const whole = `# ${title}\n\n${localDay(new Date())} · ${machine}\n\n${text}\n`;
  mkdirSync('bench', { recursive: true });
  writeFileSync(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
  console.log(`Written to ${file}`);
}
