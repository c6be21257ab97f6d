import { markPaths } from './mark.ts';

/** Sides of the icons for home screens, in pixels; 180 is what iOS asks for. */
export const iconSizes = [180, 192, 512] as const;

/**
 * Draws the mark on its ground, with the edge that a system may cut off (a fifth on each side).
 *
 * @param colours CSS colours of the mark and of the ground
 */
export function iconSvg(colours: { mark: string; ground: string }): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 52 52" width="512" height="512">' +
    `<path fill="${colours.ground}" d="M0 0h52v52H0z"/><g transform="translate(10 10)">` +
    `<path fill="${colours.mark}" d="${markPaths.bubble}"/>` +
    `<path fill="none" stroke="${colours.mark}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" d="${markPaths.tick}"/>` +
    '</g></svg>'
  );
}
