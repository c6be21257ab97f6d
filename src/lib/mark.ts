/**
 * Paths of the mark, a speech bubble whose tail is a tick, on a square of 32 units. They have no spaces,
 * so that they are the same text in a page's HTML and in the address of its icon.
 */
export const markPaths = {
  bubble: 'M8,2h16a6,6,0,0,1,6,6v5.5a6,6,0,0,1-6,6H8a6,6,0,0,1-6-6V8a6,6,0,0,1,6-6Z',
  tick: 'm5.5,23.5,5.2,5.5,8.3-11',
} as const;
