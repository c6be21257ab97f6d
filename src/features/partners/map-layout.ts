/** A place on the map, in the units of its drawing. */
export type Spot = { x: number; y: number };

/** Radius of each ring: the nearer, the less time a first step takes. */
export const rings = { 'an-hour': 128, 'a-day': 198, 'a-month': 264 } as const;

/**
 * Sets partner types around the middle: one sector a kind, clockwise from the top, as wide as the
 * kind is large; in it each stands on the ring of its first step, evenly spread along that ring.
 *
 * @returns a spot for each type, in the same order
 */
export function placeAround(
  types: readonly { kind: string; firstStep: keyof typeof rings }[],
  kinds: readonly string[],
): Spot[] {
  const spots: Spot[] = [];
  let before = 0;
  for (const kind of kinds) {
    const sector = types.filter((type) => type.kind === kind).length / types.length;
    for (const [step, radius] of Object.entries(rings)) {
      const here = types.flatMap((type, at) =>
        type.kind === kind && type.firstStep === step ? [at] : [],
      );
      here.forEach((at, place) => {
        const turn = before + (sector * (place + 0.5)) / here.length;
        const angle = turn * 2 * Math.PI - Math.PI / 2;
        spots[at] = {
          x: Math.round(Math.cos(angle) * radius * 10) / 10,
          y: Math.round(Math.sin(angle) * radius * 10) / 10,
        };
      });
    }
    before += sector;
  }
  return spots;
}
