import type { Plugin } from 'vite';

/**
 * Puts what tool pages share into few files, where the bundler would make one of each module: every
 * small file is a round trip, and many small ones press together worse than one.
 *
 * A module that a group names brings its own imports along; the first group that names it has it.
 *
 * @param groups names of files, with the modules that belong there (by path, with forward slashes)
 */
export function fewChunks(groups: Record<string, RegExp>): Plugin {
  return {
    name: 'few-chunks',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: Object.entries(groups).map(([name, test]) => ({
          name,
          test: (id: string) => test.test(id.replaceAll('\\', '/')),
        })),
      },
    }),
  };
}
