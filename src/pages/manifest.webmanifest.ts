import words from '../content/i18n/en-GB.json' with { type: 'json' };
import { readColours } from '../lib/colours.ts';
import { iconSizes } from '../lib/icon.ts';
import tokens from '../styles/tokens.css?raw';

/** Says how the guide looks on a home screen. Its name there says nothing of who reads it. */
export function GET(): Response {
  const paper = readColours(tokens, 'light')['paper']!;
  return Response.json({
    name: words['site.name'],
    short_name: words['site.name'],
    lang: 'en-GB',
    start_url: './',
    scope: './',
    id: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: iconSizes.map((size) => ({
      src: `icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  });
}
