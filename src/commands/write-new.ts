import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findAuthorErrors, formatAuthorErrors } from '../integrations/author-errors/find.ts';
import type { Content } from '../integrations/author-errors/read-content.ts';
import type { NewFile, Refusal } from '../lib/new-file.ts';

/**
 * Writes a new content file and says what to do next.
 *
 * Ends the program with exit code 1 where the file was refused, stands there already, or would
 * not pass the checks that stop a build.
 */
export function writeNew(
  made: NewFile | Refusal,
  kind: 'checklists' | 'docs',
  content: Content,
  next: readonly string[],
): void {
  if (made.refusal !== undefined) return fail(made.refusal);
  const { path } = made;
  const errors = findAuthorErrors({ ...content, [kind]: [...content[kind], made] });
  const ours = errors.filter(({ file }) => file === path);
  if (ours.length > 0) return fail(formatAuthorErrors(ours));
  if (existsSync(path)) return fail(`${path} is there already and stays as it is.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, made.text, { flag: 'wx' });
  console.log([`Written: ${path}`, '', ...next.map((step, at) => `${at + 1}. ${step}`)].join('\n'));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
