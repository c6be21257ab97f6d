import type { Plugin } from 'vite';

/** Marks a module as the copy that belongs to the script of every page. */
const mark = '?on-every-page';

/**
 * Keeps the script that runs on every page in one file. Modules that it shares with other scripts
 * would become files of their own, and each of those one more request before anything shows: it gets
 * its own copy of them. So they must hold no state; stores never belong there.
 *
 * @param entry end of the path of that script's module
 */
export function oneScript(entry: string): Plugin {
  return {
    name: 'one-script',
    enforce: 'pre',
    apply: 'build',
    async resolveId(id, importer, options) {
      const isOwn = importer?.endsWith(entry) || importer?.endsWith(mark);
      const { kind } = options as { kind?: string };
      if (!importer || !isOwn || kind === 'dynamic-import' || !/^\.{1,2}\//.test(id))
        return undefined;
      const from = importer.replace(mark, '');
      const found = await this.resolve(id, from, { ...options, skipSelf: true });
      return found && !found.external ? { ...found, id: found.id + mark } : found;
    },
  };
}
