import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pictureNames } from './drawings.ts';
import { pictureSprite } from './sprite.ts';

const colours = { line: '#112233', fill: '#445566', on: '#778899' };
const { document } = new JSDOM(pictureSprite(colours), { contentType: 'image/svg+xml' }).window;
const views = [...document.querySelectorAll('view')];

/** The square that a view shows, as `x y width height`. */
const squareOf = (view: Element) => view.getAttribute('viewBox');

test('each picture has a view of its own, named after it', () => {
  expect(views.map(({ id }) => id)).toEqual(pictureNames);
  expect(new Set(views.map(squareOf)).size).toBe(pictureNames.length);
});

test.each(views.map((view) => ({ name: view.id, view })))(
  'the view of “$name” shows the square that its drawing stands in',
  ({ view }) => {
    const drawing = view.nextElementSibling!;
    const [, top] = /^0 (\d+) 48 48$/.exec(squareOf(view)!)!;
    expect(drawing.getAttribute('transform')).toBe(`translate(0 ${top})`);
    expect(drawing.querySelectorAll('path').length).toBeGreaterThan(0);
  },
);

test('the drawings have the colours that were asked for, and no other', () => {
  const used = [...document.querySelectorAll('[fill], [stroke]')].flatMap((part) => [
    part.getAttribute('fill'),
    part.getAttribute('stroke'),
  ]);
  expect(new Set(used.filter((colour) => colour !== null && colour !== 'none'))).toEqual(
    new Set(Object.values(colours)),
  );
});
