import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { cardLayout, cardSize, fontNames, type CardColours, type CardText } from './card.ts';

const find = createRequire(join(process.cwd(), 'package.json'));

const fonts = fontNames.map((name) => ({
  name,
  weight: 600 as const,
  style: 'normal' as const,
  data: readFileSync(
    find.resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-600-normal.woff`),
  ),
}));

/** Draws a card as SVG, with every letter turned into a shape. */
export async function drawCard(
  text: CardText,
  colours: CardColours,
  options: Pick<SatoriOptions, 'onNodeDetected'> = {},
): Promise<string> {
  const layout = cardLayout(text, colours) as Parameters<typeof satori>[0];
  return satori(layout, { ...cardSize, fonts, ...options });
}

/** Renders a card as a PNG of 1200 × 630 pixels. */
export async function renderCard(text: CardText, colours: CardColours): Promise<Buffer> {
  const svg = await drawCard(text, colours);
  return sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer();
}
