import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../lib/frontmatter.ts';
import { placeAround, rings } from './map-layout.ts';
import { kinds, type PartnerType } from './partner-type.schema.ts';

const folder = 'src/content/docs/partners/';
const types = readdirSync(folder)
  .filter((file) => file !== 'index.mdx')
  .map(
    (file) => parse(frontmatter(readFileSync(folder + file, 'utf8')).yaml).partner as PartnerType,
  );

test('each type stands on the ring of its first step', () => {
  placeAround(types, kinds).forEach(({ x, y }, at) => {
    expect(Math.hypot(x, y)).toBeCloseTo(rings[types[at]!.firstStep], 0);
  });
});

test('no type covers another: their middles are further apart than a mark is wide', () => {
  const spots = placeAround(types, kinds);
  spots.forEach((spot, at) => {
    for (const other of spots.slice(at + 1)) {
      expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(42);
    }
  });
});

test('kinds follow each other clockwise from the top', () => {
  const turn = ({ x, y }: { x: number; y: number }) =>
    (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
  const spots = placeAround(types, kinds);
  const turns = kinds.map((kind) => spots.filter((_, at) => types[at]!.kind === kind).map(turn));
  expect(Math.max(...turns[0]!)).toBeLessThan(Math.min(...turns[1]!));
  expect(Math.max(...turns[1]!)).toBeLessThan(Math.min(...turns[2]!));
});
