import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../lib/frontmatter.ts';
import type { CardText } from './card.ts';
import { renderCard } from './render-card.ts';

const colours = { paper: '#fcfaf5', ink: '#241a33', link: '#5b2a86', line: '#d6d0cc' };
const site = 'Talk to Action';

/** Every page of the guide, as its card shows it. */
const pages = readdirSync('src/content/docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/.test(file))
  .map((file): CardText => {
    const { yaml } = frontmatter(readFileSync(join('src/content/docs', file), 'utf8'));
    const { title, sheet } = parse(yaml) as { title: string; sheet?: { number: number } };
    return { site, title, number: sheet?.number };
  });

/** Counts the pixels of a part of a card that differ from its top left corner. */
async function drawn(
  png: Buffer,
  part: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const { data, info } = await sharp(png)
    .extract(part)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const corner = await sharp(png)
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if ([0, 1, 2].some((channel) => Math.abs(data[at + channel]! - corner[channel]!) > 2)) count++;
  }
  return count;
}

const margins = {
  right: { left: 1125, top: 0, width: 75, height: 630 },
  bottom: { left: 0, top: 560, width: 1200, height: 70 },
};
const figurePlace = { left: 80, top: 300, width: 240, height: 250 };

describe('a card', () => {
  let card: Buffer;
  beforeAll(async () => {
    card = await renderCard({ site, title: 'Councils', number: 10 }, colours);
  });

  test('is a PNG of 1200 by 630 pixels', async () => {
    const { format, width, height } = await sharp(card).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });

  test('stands on paper', async () => {
    const corner = await sharp(card)
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect([...corner]).toEqual([0xfc, 0xfa, 0xf5]);
  });

  test('shows the number of a sheet as a large figure', async () => {
    const without = await renderCard({ site, title: 'Councils', number: undefined }, colours);
    expect(await drawn(card, figurePlace)).toBeGreaterThan(2 * (await drawn(without, figurePlace)));
  });

  test('draws letters of other languages too', async () => {
    const place = { left: 80, top: 300, width: 1040, height: 260 };
    const welsh = await renderCard({ site, title: 'ŵ' }, colours);
    const missing = await renderCard({ site, title: '\u{10ffff}' }, colours);
    expect(await drawn(welsh, place)).toBeGreaterThan(0);
    expect(await drawn(welsh, place)).not.toBe(await drawn(missing, place));
  });

  test('is a small file', () => {
    expect(card.length).toBeLessThan(40_000);
  });
});

test.each(pages)('the title “$title” stays inside its card', async (page) => {
  const card = await renderCard(page, colours);
  expect(await drawn(card, margins.right)).toBe(0);
  expect(await drawn(card, margins.bottom)).toBe(0);
});
