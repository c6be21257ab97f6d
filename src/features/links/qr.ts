import { encode } from 'uqr';

/** A QR code as one path of strokes, each a row of dark squares; `size` counts its quiet zone. */
export type QrPath = { size: number; path: string };

/** Light squares around a code that scanners need, by the standard. */
const quietZone = 4;

/** Draws an address as a QR code that survives a crease or a coffee ring (15% of it). */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs
      .map(({ index, 0: run }, at) => {
        const before = runs[at - 1];
        const move = before ? `m${index - before.index - before[0].length} 0` : `M${index} ${y}.5`;
        return `${move}h${run.length}`;
      })
      .join('');
  });
  return { size, path: rows.join('') };
}
