/* What built scripts lead to, by what stands in them. */

const atOnce = /(?:^|[;}\s])import\s*(?:[^"'()]*?from)?\s*["'](\.[^"']+)["']/g;
const later = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

const pathsIn = (code: string, form: RegExp) => [...code.matchAll(form)].map(([, path]) => path!);

/** Lists the paths of what a script imports at once, as they stand in it. */
export const importsIn = (code: string): string[] => pathsIn(code, atOnce);

/** Lists the paths of what a script may import later. */
export const laterIn = (code: string): string[] => pathsIn(code, later);

/** Lists scripts and all that they lead to, each before what was only found through it. */
export function follow(
  entries: readonly string[],
  next: (script: string) => readonly string[],
): string[] {
  const found = new Set(entries);
  for (const one of found) for (const other of next(one)) found.add(other);
  return [...found];
}
