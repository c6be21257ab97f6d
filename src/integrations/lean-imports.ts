/** What we set of Vite's options. */
type Options = { build: { modulePreload: false | { resolveDependencies?: () => string[] } } };

/** Part of a Vite plugin that stands in for one of Vite's own modules. */
type StandIn = {
  name: string;
  enforce: 'pre';
  configResolved(config: { environments: Record<string, Options> }): void;
  resolveId(id: string, importer: string | undefined): string | undefined;
  load(id: string): string | undefined;
};

/** Marks the ids of our modules as virtual, so that no other plugin looks for a file. */
const mark = '\0lean-imports:';

/**
 * Stands in for Vite's helper behind `import()`, and leaves out its lists of what to load along with
 * each script: both together would be a third of what runs on each of our pages. Scripts bring no
 * styles of their own, so nothing else is to be done. Each script has its own copy of the rest,
 * because a shared one would be one more request.
 */
export function leanImports(): StandIn {
  return {
    name: 'lean-imports',
    enforce: 'pre',
    // Here and not in the options, where Astro sets its own.
    configResolved({ environments }) {
      for (const { build } of Object.values(environments)) {
        if (build.modulePreload) build.modulePreload.resolveDependencies = () => [];
      }
    },
    resolveId: (id, importer) =>
      id.includes('vite/preload-helper') ? `${mark}${importer}` : undefined,
    load: (id) =>
      id.startsWith(mark) ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
