/** One picture on a square of 48 units, as paths in the order in which they are drawn. */
export type Drawing = {
  /** A shape in the second colour, where there is one. */
  fill?: string;
  /** Lines in the first colour. */
  line?: string;
  /** Lines on the filled shape. */
  on?: string;
};

/** A circle as a path. */
const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** The speech bubble of the family; its tail is at the bottom left, as in the mark. */
const bubble =
  'M10 6h28a5 5 0 0 1 5 5v17a5 5 0 0 1-5 5H21l-9 9v-9h-2a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z';

/** Every picture by its name, all in one family: round lines, one filled shape. */
export const drawings = {
  bubble: { line: `${bubble}M14 16h20`, fill: 'M13 21.5h13v4H13Z' },
  building: {
    fill: 'M5 18 24 6l19 12Z',
    line: 'M5 18 24 6l19 12ZM10 23v13M19 23v13M29 23v13M38 23v13M5 41h38',
  },
  calendar: {
    line: 'M9 10h30a3 3 0 0 1 3 3v26a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V13a3 3 0 0 1 3-3ZM6 20h36M16 6v8M32 6v8M13 28h5M13 35h5',
    fill: 'M26 25h8a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3Z',
    on: 'm26.5 31.5 2.5 2.5 4.5-5',
  },
  card: {
    line: 'M9 10h30a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4ZM28 19h9M28 25h9M12 32h25',
    fill: 'M14 16h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z',
  },
  clipboard: {
    line: 'M13 9h22a4 4 0 0 1 4 4v27a4 4 0 0 1-4 4H13a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4ZM16 22h16M16 29h16M16 36h9',
    fill: 'M19 5h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H19a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  },
  clock: { fill: 'M24 24V10a14 14 0 0 1 12.6 20Z', line: `${circle(24, 24, 19)}M24 11v13l10 5` },
  coins: {
    line: `${circle(18, 17, 12)}M22.5 12.5a4 4 0 0 0-7 2.5v8M13 18h6M13 23h9.5`,
    fill: circle(34, 34, 10),
    on: 'M34 29.5v9M30.5 34h7',
  },
  door: { line: 'M12 42V6h24v36M5 42h38', fill: 'M12 6l15 5v31H12Z', on: 'M22.5 27v2' },
  graph: { line: 'M7 6v35h36m-30-8 8-10 7 5 10-13', fill: circle(39, 13, 4.5) },
  hand: {
    fill: 'M14 27V14a3 3 0 0 1 6 0V9a3 3 0 0 1 6 0v1a3 3 0 0 1 6 0v5a3 3 0 0 1 6 0v14c0 9-5 15-12 15-6 0-9.5-3-12.5-9L9 27.5a3 3 0 0 1 5-2.5Z',
    on: 'M20 14v10M26 11v13M32 15v9',
  },
  heart: {
    fill: 'M24 16a9.5 9.5 0 0 1 19 2c0 9-7 16-19 24Z',
    line: 'M24 42C12 34 5 27 5 18a9.5 9.5 0 0 1 19-2 9.5 9.5 0 0 1 19 2c0 9-7 16-19 24Z',
  },
  ladder: { line: 'M13 44 18 4M35 44 30 4M14 36h20M17 16h14', fill: 'M14 24h20v5H14Z' },
  letter: {
    fill: 'M8 12h32L24 26Z',
    line: 'M9 10h30a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4ZM7 13l17 14 17-14',
  },
  link: {
    fill: 'M24 15.5a11 11 0 0 1 0 17 11 11 0 0 1 0-17Z',
    line: circle(17, 24, 12) + circle(31, 24, 12),
  },
  list: {
    fill: 'M9 5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2ZM9 19h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z',
    line: 'M26 11h16M26 25h16M26 39h11M10 34h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2Z',
    on: 'm10 11 2.5 2.5 4-4.5M10 25l2.5 2.5 4-4.5',
  },
  lock: {
    line: 'M15 21v-6a9 9 0 0 1 18 0v6',
    fill: 'M13 21h22a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H13a4 4 0 0 1-4-4V25a4 4 0 0 1 4-4Z',
    on: 'M24 29v6',
  },
  magnifier: {
    fill: circle(20, 20, 9),
    line: `${circle(20, 20, 15)}M31 31l11 11`,
    on: 'm15.5 20 3.5 3.5 6-7',
  },
  map: {
    line: 'M5 11l13-5 12 5 13-5v31l-13 5-12-5-13 5ZM18 6v31M30 11v31',
    fill: 'M24 34c-6-7-8-10-8-14a8 8 0 0 1 16 0c0 4-2 7-8 14Z',
    on: circle(24, 20, 1.5),
  },
  people: {
    line: `${circle(33, 15, 6)}M31 26c1-.4 1.5-.5 3-.5 6 0 10 5 10 13.5M3 42h41`,
    fill: `${circle(17, 14, 7)}M5 42c0-11 5-17 12-17s12 6 12 17Z`,
  },
  phone: {
    line: 'M17 4h14a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H17a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4ZM21.5 38.5h5',
    fill: 'M20 9h8a2 2 0 0 1 2 2v19a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2Z',
    on: 'M22 16h4M22 21h4',
  },
  question: {
    line: `${bubble}M19 15.5a5 5 0 1 1 7 4.6c-1.5.7-2 1.5-2 3`,
    fill: circle(24, 27.5, 1.9),
  },
  school: {
    line: 'M6 42V24l18-10 18 10v18ZM24 14V4M12 30h3M12 36h3M33 30h3M33 36h3',
    fill: 'M24 3l11 4-11 4ZM19 42v-9a5 5 0 0 1 10 0v9Z',
  },
  shield: {
    line: 'M24 4l17 5v13c0 11-7 18-17 22C14 40 7 33 7 22V9Z',
    fill: 'M24 10l11 3.3v9c0 7.5-4.5 12.3-11 15.2-6.5-2.9-11-7.7-11-15.2v-9Z',
    on: 'm18 23 4.5 4.5 7.5-8.5',
  },
  sign: {
    line: 'M5 43h38M7 35c3-8 7-9 7-3s3 4 6 1',
    fill: 'M23 33l2-9L39.5 9.5a3.5 3.5 0 0 1 5 0 3.5 3.5 0 0 1 0 5L30.5 29Z',
  },
  tick: { fill: bubble, on: 'm15 19 7 7 12-13' },
} as const satisfies Record<string, Drawing>;

/** Name of one picture. */
export type PictureName = keyof typeof drawings;

/** Names of all pictures, in the order of the alphabet. */
export const pictureNames = Object.keys(drawings) as [PictureName, ...PictureName[]];
