/** Part of a Vite plugin that stands in for one of Vite's own modules. */
type StandIn = {
  name: string;
  enforce: 'pre';
  load: { filter: { id: RegExp }; handler(id: string): string };
};

/**
 * Stands in for Vite's helper behind `import()`, which is larger than all that runs on each of our
 * pages: scripts bring no styles of their own, so asking for a script's own scripts along with it is
 * all there is to do.
 *
 * @param base folder that the site is served from, with a slash at both ends
 */
export function leanImports(base: string): StandIn {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => `
        const asked = new Set();
        export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            if (asked.has(file)) continue;
            asked.add(file);
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = ${JSON.stringify(base)} + file;
            document.head.append(link);
          }
          return load();
        };`,
    },
  };
}
