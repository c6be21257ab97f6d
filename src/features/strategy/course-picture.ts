import { formatDate, type IsoDate } from '../../lib/dates.ts';
import { chartOf, type Anchor, type ReviewChart } from './review-chart.ts';
import type { SavedCommitment } from './saved-commitment.ts';

const space = 'http://www.w3.org/2000/svg';

/** Makes one part of a picture. */
function part(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function label(text: string, x: number, y: number, anchor: Anchor, kind = ''): SVGElement {
  const made = part('text', { x, y, 'text-anchor': anchor, ...(kind && { class: kind }) });
  made.textContent = text;
  return made;
}

/** Draws the way from start to target with the readings; the table beside it says the same. */
export function drawCourse(picture: SVGSVGElement, chart: ReviewChart, unit: string): void {
  const { plot, xTicks, yTicks, expected, line, readings, start, end } = chart;
  const amount = (value: number) => `${value} ${unit}`.trim();
  picture.setAttribute('viewBox', `0 0 ${chart.width} ${chart.height}`);
  picture.replaceChildren(
    ...yTicks.flatMap(({ value, y }) => [
      part('line', { class: 'axis', x1: plot.left, x2: plot.right, y1: y, y2: y }),
      label(String(value), plot.left - 8, y + 5, 'end'),
    ]),
    ...xTicks.map(({ on, x, anchor }) => label(formatDate(on), x, plot.bottom + 22, anchor)),
    ...(expected ? [part('polyline', { class: 'expected', points: expected })] : []),
    ...(line ? [part('polyline', { class: 'found', points: line })] : []),
    ...readings.map(({ x, y }) => part('circle', { cx: x, cy: y, r: 5 })),
    ...(end ? [part('circle', { class: 'aim', cx: end.x, cy: end.y, r: 6 })] : []),
    ...[start, end].flatMap((spot) =>
      spot ? [label(amount(spot.value), spot.labelX, spot.labelY, spot.anchor, 'label')] : [],
    ),
  );
}

/** Draws the course of a commitment, if there is a number to draw. */
export function drawCourseOf(
  picture: SVGSVGElement,
  commitment: SavedCommitment,
  today: IsoDate,
): void {
  const chart = chartOf(commitment, today);
  if (chart) drawCourse(picture, chart, commitment.unit);
}
