import { parseArgs } from 'node:util';

/** Options as written, or what is wrong with them. */
export type Options = { values: Record<string, string>; problem?: never } | { problem: string };

/**
 * Reads options such as `--title "A title"`.
 *
 * @param args what stands after the command
 * @param names options that the command knows; each takes a value
 */
export function readOptions(args: readonly string[], names: readonly string[]): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const known = names.map((name) => `--${name}`).join(' and ');
  for (const token of tokens) {
    if (token.kind === 'positional') {
      return {
        problem: `“${token.value}” stands alone. Put text with spaces in "double quotes", and “--” after the command’s name.`,
      };
    }
    if (token.kind !== 'option') continue;
    const { rawName, name, value } = token;
    if (!names.includes(name)) return { problem: `There is no option ${rawName}. Use ${known}.` };
    if (!value?.trim() || value.startsWith('--')) {
      return { problem: `${rawName} needs a value after it.` };
    }
    values[name] = value.trim();
  }
  return { values };
}

/** Prints what is wrong and how to write the command, then ends the program with exit code 1. */
export function refuse(problem: string, usage: string): never {
  console.error(`${problem}\nWrite it like this: ${usage}`);
  process.exit(1);
}
