import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../lib/frontmatter.ts';
import type { CardText } from './card.ts';
import { drawCard, renderCard } from './render-card.ts';

const colours = { paper: '#fcfaf5', ink: '#241a33', link: '#5b2a86', line: '#d6d0cc' };
const paper = [0xfc, 0xfa, 0xf5];
const site = 'Talk to Action';

/** Every page of the guide, as its card shows it. */
const pages = readdirSync('src/content/docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/.test(file))
  .map((file): CardText => {
    const { yaml } = frontmatter(readFileSync(join('src/content/docs', file), 'utf8'));
    const { title, sheet } = parse(yaml) as { title: string; sheet?: { number: number } };
    return { site, title, number: sheet?.number };
  });

type Part = { left: number; top: number; right: number; bottom: number };

/** Draws a card and gives a way to count the pixels in a part of it that aren’t paper. */
async function drawn(text: CardText): Promise<(part: Part) => number> {
  const { data, info } = await sharp(Buffer.from(await drawCard(text, colours)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ({ left, top, right, bottom }) => {
    let count = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const at = (y * info.width + x) * info.channels;
        if (paper.some((value, channel) => data[at + channel] !== value)) count++;
      }
    }
    return count;
  };
}

describe('a card', () => {
  test('is a small PNG of 1200 by 630 pixels', async () => {
    const card = await renderCard({ site, title: 'Councils', number: 10 }, colours);
    const { format, width, height } = await sharp(card).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(card.length).toBeLessThan(40_000);
  });

  test('shows the number of a sheet as a large figure', async () => {
    const figure = { left: 80, top: 300, right: 320, bottom: 550 };
    const numbered = await drawn({ site, title: 'Councils', number: 10 });
    const plain = await drawn({ site, title: 'Councils' });
    expect(numbered(figure)).toBeGreaterThan(2 * plain(figure));
  });

  test('names the site once where that is the title too', async () => {
    const name = { left: 180, top: 64, right: 1120, bottom: 160 };
    expect((await drawn({ site, title: 'Councils' }))(name)).toBeGreaterThan(0);
    expect((await drawn({ site, title: site }))(name)).toBe(0);
  });

  test('draws letters of other languages too', async () => {
    const place = { left: 80, top: 300, right: 1120, bottom: 560 };
    const welsh = (await drawn({ site, title: 'ŵ' }))(place);
    const missing = (await drawn({ site, title: '\u{10ffff}' }))(place);
    expect(welsh).toBeGreaterThan(0);
    expect(welsh).not.toBe(missing);
  });
});

test.each(pages)('the title “$title” stays inside its card', async (page) => {
  const count = await drawn(page);
  expect(count({ left: 1125, top: 0, right: 1200, bottom: 630 })).toBe(0);
  expect(count({ left: 0, top: 560, right: 1200, bottom: 630 })).toBe(0);
});
