import { markPaths } from '../../lib/mark.ts';

/** What a card shows. The title is the page’s own; nothing else is said about the page. */
export type CardText = { site: string; title: string; number?: number | undefined };

/** Colours of a card, as CSS colours. */
export type CardColours = { paper: string; ink: string; link: string; line: string };

/** An element as satori reads it. */
export type CardNode = {
  type: string;
  props: { style?: Record<string, string | number>; children?: CardNode[] | string } & Record<
    string,
    unknown
  >;
};

/** Size of a card in pixels: the shape that most services crop to. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Names of the fonts: English first, and behind it the letters that only other languages use. */
export const fontNames = ['latin', 'latin-ext'] as const;

/** Distance of everything from the edge, where some services round corners, in pixels. */
const margin = 80;

/** Sizes of a title in pixels, each for titles of up to so many characters. */
const titleSizes = [
  { upTo: 24, size: 96 },
  { upTo: 48, size: 80 },
  { upTo: 72, size: 68 },
  { upTo: 120, size: 54 },
  { upTo: Infinity, size: 36 },
];

/** Lays out a card: mark and name of the site, the sheet’s number as a large figure, the title. */
export function cardLayout({ site, title, number }: CardText, colours: CardColours): CardNode {
  const { size } = titleSizes.find(({ upTo }) => title.length <= upTo)!;
  const name = box({ marginLeft: 24, fontSize: 44 }, site);
  const figure = box(
    { color: colours.link, fontSize: 260, lineHeight: 0.8, marginRight: 56 },
    String(number),
  );
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: cardSize.width,
      height: cardSize.height,
      padding: `64px ${margin}px ${margin}px`,
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: fontNames.join(', '),
    },
    [
      box(
        { alignItems: 'center', paddingBottom: 32, borderBottom: `3px solid ${colours.line}` },
        title === site ? [mark(colours.link)] : [mark(colours.link), name],
      ),
      box({ alignItems: 'flex-end' }, [
        ...(number === undefined ? [] : [figure]),
        box({ flex: 1, fontSize: size, lineHeight: 1.15, letterSpacing: '-0.01em' }, title),
      ]),
    ],
  );
}

function box(style: Record<string, string | number>, children: CardNode[] | string): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function mark(colour: string): CardNode {
  const path = (props: Record<string, string | number>): CardNode => ({ type: 'path', props });
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: 88,
      height: 88,
      children: [
        path({ d: markPaths.bubble, fill: colour }),
        path({
          d: markPaths.tick,
          fill: 'none',
          stroke: colour,
          'stroke-width': 4,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
      ],
    },
  };
}
