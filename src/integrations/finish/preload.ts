import { follow, importsIn } from './script-imports.ts';

/**
 * Lists the files that scripts import at once, each before what was only found through it; the
 * scripts themselves are not among them.
 *
 * @param files code by the file's name, without its folder
 */
export function importsOf(
  entries: readonly string[],
  files: ReadonlyMap<string, string>,
): string[] {
  const next = (name: string) =>
    importsIn(files.get(name) ?? '').map((path) => path.replace(/^\.\//, ''));
  return follow(entries, next).slice(new Set(entries).size);
}

/**
 * Lets a page fetch what its scripts import without waiting for each script to say so: on a slow
 * phone every such wait costs as much as a script.
 *
 * @param folder address that the files stand under, with a slash at the end
 */
export function withPreloads(html: string, names: readonly string[], folder: string): string {
  const links = names.map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
  return links.length > 0 ? html.replace('</head>', () => `${links.join('')}</head>`) : html;
}
