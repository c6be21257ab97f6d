import { namesInScripts, type Names } from './page-names.ts';

/** A script file: what it names, which elements it brings, and which other files it may load. */
type Script = { names: Names; defines: string[]; makes: Names; loads: string[] };

/**
 * Reads the scripts of a site, to tell what those that a page may come to load can bring about.
 *
 * @param files code by the file's name, without its folder
 */
export function readScripts(files: ReadonlyMap<string, string>) {
  const scripts = new Map([...files].map(([name, code]) => [name, readScript(name, code, files)]));

  /** Collects the names of all scripts that a page with these names may load from these files on. */
  return (entries: readonly string[], page: Names): Set<string> => {
    const names = new Set<string>();
    const seen = new Set<string>();
    const follow = (name: string) => {
      const script = scripts.get(name);
      if (!script || seen.has(name)) return;
      seen.add(name);
      const { defines, makes } = script;
      // A script that only serves elements which the page lacks is never asked for.
      if (defines.length > 0 && !defines.some((tag) => page.has(tag) || makes.has(tag))) return;
      for (const one of script.names) names.add(one);
      script.loads.forEach(follow);
    };
    entries.forEach(follow);
    return names;
  };
}

function readScript(own: string, code: string, files: ReadonlyMap<string, string>): Script {
  const texts = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, text]) => text!);
  return {
    names: namesInScripts(code),
    defines: texts(/customElements\.define\(["'`]([\w-]+)["'`]/g),
    makes: new Set(texts(/createElement\(["'`]([\w-]+)["'`]/g)),
    loads: [...files.keys()].filter((name) => name !== own && code.includes(name)),
  };
}
