/** Where a zip file keeps what is needed here, in bytes; see section 4.3 of PKWARE's APPNOTE. */
const end = { length: 22, count: 10, start: 16 };
const entry = { length: 46, time: 12, nameLength: 28, extraLength: 30, noteLength: 32, at: 42 };
const local = { time: 10 };

/** 1 January 1980 at midnight, the earliest that the format knows: two bytes of time, two of day. */
const earliest = 0x0021_0000;

/**
 * Copies a zip file with every entry's time set to 1 January 1980.
 *
 * Libraries write the moment of packing, which would make each build differ and tell when it ran.
 *
 * @param zip a whole zip file without a comment at its end
 */
export function withoutTimes(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(zip);
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const foot = copy.byteLength - end.length;
  let at = view.getUint32(foot + end.start, true);
  for (let left = view.getUint16(foot + end.count, true); left > 0; left--) {
    view.setUint32(at + entry.time, earliest, true);
    view.setUint32(view.getUint32(at + entry.at, true) + local.time, earliest, true);
    const variable = [entry.nameLength, entry.extraLength, entry.noteLength];
    at += variable.reduce((sum, part) => sum + view.getUint16(at + part, true), entry.length);
  }
  return copy;
}
