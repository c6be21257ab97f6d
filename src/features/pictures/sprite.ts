import { drawings, pictureNames, type Drawing } from './drawings.ts';

/** Side of a picture's square, in units. */
const side = 48;

/**
 * Draws all pictures into one file, one under the other, each with a view of its own. One file is
 * one request, however many pictures a page shows.
 *
 * @param colours CSS colours of lines, of filled shapes and of lines on those
 */
export function pictureSprite(colours: { line: string; fill: string; on: string }): string {
  const parts = pictureNames.map((name, at) => {
    const { fill, line, on }: Drawing = drawings[name];
    const paths = [
      fill ? `<path fill="${colours.fill}" stroke="none" d="${fill}"/>` : '',
      line ? `<path d="${line}"/>` : '',
      on ? `<path stroke="${colours.on}" d="${on}"/>` : '',
    ];
    const view = `<view id="${name}" viewBox="0 ${at * side} ${side} ${side}"/>`;
    return `${view}<g transform="translate(0 ${at * side})">${paths.join('')}</g>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side * parts.length}" fill="none" ` +
    `stroke="${colours.line}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">` +
    `${parts.join('')}</svg>`
  );
}
