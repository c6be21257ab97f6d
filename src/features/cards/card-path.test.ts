import { describe, expect, test } from 'vitest';
import { cardPath } from './card-path.ts';

describe('the address of a card', () => {
  test('follows the address of its page', () => {
    expect(cardPath('sheets/councils', undefined)).toBe('cards/sheets/councils.png');
  });

  test('is that of the index for the home page', () => {
    expect(cardPath('', undefined)).toBe('cards/index.png');
    expect(cardPath('index', undefined)).toBe('cards/index.png');
  });

  test('is missing for the page of lost readers', () => {
    expect(cardPath('404', undefined)).toBeUndefined();
  });

  test('is missing for every page where cards are switched off', () => {
    expect(cardPath('sheets/councils', '0')).toBeUndefined();
    expect(cardPath('sheets/councils', '1')).toBeDefined();
  });
});
