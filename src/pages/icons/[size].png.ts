import type { APIContext } from 'astro';
import sharp from 'sharp';
import { readColours } from '../../lib/colours.ts';
import { iconSizes, iconSvg } from '../../lib/icon.ts';
import tokens from '../../styles/tokens.css?raw';

/** Lists the icons for home screens. */
export function getStaticPaths() {
  return iconSizes.map((size) => ({ params: { size: String(size) } }));
}

/** Draws one icon. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { link, paper } = readColours(tokens, 'light') as { link: string; paper: string };
  const size = Number(params['size']);
  const svg = Buffer.from(iconSvg({ mark: link, ground: paper }));
  const png = await sharp(svg).resize(size, size).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
