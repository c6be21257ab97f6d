import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readNumber, typedNumber } from './read-number.ts';

describe('a number is read from', () => {
  test.each([
    ['0 of 12', 0],
    ['12 of 12', 12],
    ['12 of 12, and yes', 12],
    ['9 out of 10', 9],
    ['1 of the 6 desks', 1],
    ['All 6 desks', 6],
    ['90% right at three months', 90],
    ['55% (Oct 2026)', 55],
    ['90 per cent', 90],
    ['£1,500', 1500],
    ['£1,500.50 a year', 1500.5],
    ['1,234,567', 1234567],
    ['4 a year', 4],
    ['4 a year, first by 30 April 2027', 4],
    ['4 a year, the first within 150 days', 4],
    ['4 times a year', 4],
    ['0 published in 2026', 0],
    ['1 day in 2026', 1],
    ['24 in the last year', 24],
    ['10 a month by June', 10],
    ['100% of depots; an honest count every month from month 1', 100],
    ['28 days', 28],
    ['Within 28 days', 28],
    ['12.5', 12.5],
    ['0.5%', 0.5],
    ['−3', -3],
    ['–3 degrees', -3],
    ['-£20', -20],
    ['£-20', -20],
    ['-0', 0],
    ['At least 90%', 90],
    ['90% or more', 90],
    ['10+', 10],
    ['about 40 people', 40],
    ['2000 leaflets', 2000],
    ['0 (no tick-box exists)', 0],
    ['0%, no question on the form', 0],
    ['2 of 6 with today’s leaflet', 2],
    ['12 drop-in sessions', 12],
    ['none', 0],
    ['None so far.', 0],
    ['Zero', 0],
    ['  16   of\n20  members ', 16],
  ])('“%s”: %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('no number is read from', () => {
  test.each([
    [''],
    ['   '],
    ['more than now'],
    ['more than 50'],
    ['under 5'],
    ['<5'],
    ['Yes, with 3 actions'],
    ['First result published, then 80%'],
    ['Any honest count from month 1; 100% of depots briefed'],
    ['Reduce reports by 20%'],
    ['20 points higher by July 2028'],
    ['25 points above the first show of hands'],
    ['20% more'],
    ['5 fewer desks'],
    ['20% reduction'],
    ['3 times as many'],
    ['40 hours, £2,000 and 25 people'],
    ['3 published, 3 of 3 acted on'],
    ['80% asked; 100% of those answering yes offered support'],
    ['10-12'],
    ['10–12'],
    ['10 to 12'],
    ['3 or 4'],
    ['6/12'],
    ['2026'],
    ['2026.'],
    ['2026-11-22'],
    ['22/11/2026'],
    ['31 March 2027'],
    ['31 mar'],
    ['1st quarter'],
    ['10am'],
    ['10 am'],
    ['10:30'],
    ['5k'],
    ['£2m'],
    ['£1.5 million'],
    ['2 dozen'],
    ['1,5'],
    ['1,50'],
    ['12,34,567'],
    ['1 500'],
    ['1.2.3'],
    ['0161 496 0000'],
    ['07700900123'],
    ['24/7'],
    ['12-week course'],
    ['2½'],
    ['٣'],
    ['--3'],
    ['£5%'],
    ['none of the 12'],
    ['🏳️‍🌈 12'],
    ['NaN'],
    ['1e5'],
    ['Infinity'],
    ['99999999999999999999'],
  ])('“%s”', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

test('the sign beside a number is told', () => {
  expect(readAmount('90% right')).toEqual({ value: 90, sign: '%' });
  expect(readAmount('£90 each')).toEqual({ value: 90, sign: '£' });
  expect(readAmount('90 people')).toEqual({ value: 90, sign: '' });
});

test('a number that a browser writes in British English is read as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
      const value = hundredths / 100 || 0;
      const text = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
      expect(typedNumber(text)).toBe(value);
      expect(readNumber(`${text} people`)).toBe(value);
    }),
  );
});

test('whatever is typed, the answer is a finite number or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const value of [readNumber(text), typedNumber(text)]) {
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }
    }),
  );
});

test('a very long text is answered', () => {
  expect(readNumber('12 '.repeat(20_000))).toBeUndefined();
  expect(readNumber(`12 ${'people '.repeat(20_000)}`)).toBe(12);
});

describe('a number typed on its own', () => {
  test.each([
    ['2026', 2026],
    [' 12.5 ', 12.5],
    ['1,500', 1500],
    ['90%', 90],
    ['£3', 3],
    ['–3', -3],
  ])('is read: “%s”', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  test.each([[''], ['12 people'], ['about 12'], ['none'], ['1/2']])('is not: “%s”', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
});
