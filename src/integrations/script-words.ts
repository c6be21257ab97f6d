import words from '../content/i18n/en-GB.json' with { type: 'json' };

/** Part of a Vite plugin that gives modules which are in no file. */
type VirtualModules = {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
};

/** Marks the ids of our modules as virtual, so that no other plugin looks for a file. */
const mark = '\0';

/**
 * Gives scripts their words as modules, so that they load with the script that says them and stand
 * in no page: `site:words` has every key that starts with `js.`, `site:words/<start>` those of one
 * tool, `site:word/<key>` one alone.
 *
 * Throws where a key has no words, which stops the build.
 */
export function scriptWords(all: Readonly<Record<string, string>> = words): VirtualModules {
  const withStart = (start: string) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(start)));
  return {
    name: 'script-words',
    resolveId: (id) => (/^site:words?(\/|$)/.test(id) ? mark + id : undefined),
    load(id) {
      if (id === `${mark}site:words`) return module(withStart('js.'));
      if (id.startsWith(`${mark}site:words/`)) {
        return module(withStart(id.slice(`${mark}site:words/`.length)));
      }
      if (!id.startsWith(`${mark}site:word/`)) return undefined;
      const key = id.slice(`${mark}site:word/`.length);
      if (all[key] === undefined) throw new Error(`There are no words for “${key}”.`);
      return module(all[key]);
    },
  };
}

function module(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
