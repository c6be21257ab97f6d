import { importsOf } from './preload.ts';

/** Stands in inline scripts for the addresses of a script and of all that it imports. */
const place = /site:scripts\/([\w-]+)/g;

/**
 * Makes a function that puts addresses into an inline script: `site:scripts/<name>` stands for those of
 * a script and of all scripts that it imports, with spaces between them. Who asks for all at once needs
 * not wait for each to name the next.
 *
 * Throws where there is no such script, which stops the build.
 *
 * @param files code by the file's name, without its folder; names go on with a point and a hash
 * @param folder address of the folder that they are in, with a slash at the end
 */
export function earlyScripts(files: ReadonlyMap<string, string>, folder: string) {
  const addresses = (name: string): string => {
    const entry = [...files.keys()].find((file) => file.startsWith(`${name}.`));
    if (!entry) throw new Error(`There is no script “${name}” that a page could load early.`);
    return [entry, ...importsOf([entry], files)].map((file) => folder + file).join(' ');
  };
  return (code: string): string => code.replace(place, (_, name: string) => addresses(name));
}
