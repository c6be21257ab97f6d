import { pictureSprite } from '../features/pictures/sprite.ts';
import { readColours } from '../lib/colours.ts';
import tokens from '../styles/tokens.css?raw';

/** Draws the small pictures of the guide, in the colours of the light theme. */
export function GET(): Response {
  const { link, action, paper } = readColours(tokens, 'light') as Record<string, string>;
  const svg = pictureSprite({ line: link!, fill: action!, on: paper! });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
