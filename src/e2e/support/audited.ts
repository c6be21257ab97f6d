/* Every page and every state, for the commands that look at all of them. */
import { builtPages } from './built-pages.ts';
import { states, type State } from './states.ts';

export type { State };

/**
 * Lists every built page as it opens, then every state.
 *
 * @param only words that the path or the name must have
 */
export function auditedStates(only = ''): State[] {
  const plain = builtPages().map((path) => ({
    name: '',
    path,
    part: 'html',
    act: () => Promise.resolve(),
  }));
  return [...plain, ...states].filter(({ path, name }) => `${path} ${name}`.includes(only));
}

/** Names a page and its state, such as `/my-data/, a copy before it is restored`. */
export function placeOf({ path, name }: State): string {
  return `/${path.replace(/^\.\//, '')}${name && `, ${name}`}`;
}
