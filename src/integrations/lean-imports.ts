/** Part of a Vite plugin that stands in for one of Vite's own modules. */
type StandIn = {
  name: string;
  enforce: 'pre';
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
};

/** Marks the ids of our modules as virtual, so that no other plugin looks for a file. */
const mark = '\0lean-imports:';

/**
 * Stands in for Vite's helper behind `import()`, which is larger than all that runs on each of our
 * pages: scripts bring no styles of their own, so asking for a script's own scripts along with it is
 * all there is to do. Each script has its own copy, because a shared one would be one more request.
 *
 * @param base folder that the site is served from, with a slash at both ends
 */
export function leanImports(base: string): StandIn {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id.includes('vite/preload-helper') ? `${mark}${importer}` : undefined,
    load: (id) =>
      id.startsWith(mark)
        ? `
        export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = ${JSON.stringify(base)} + file;
            document.head.append(link);
          }
          return load();
        };`
        : undefined,
  };
}
