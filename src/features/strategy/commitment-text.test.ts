import { describe, expect, test } from 'vitest';
import { readCommitmentText } from './commitment-text.ts';

describe('a commitment written in a sheet', () => {
  test('is split into what will be done and its named parts, in order', () => {
    expect(
      readCommitmentText(
        'Train 40 officers by 31 March 2027. Owner: hate crime lead, Northtown Police. Measure: share right. From: 10%. To: 90%.',
      ),
    ).toEqual({
      what: 'Train 40 officers by 31 March 2027.',
      parts: [
        { name: 'Owner', text: 'hate crime lead, Northtown Police.' },
        { name: 'Measure', text: 'share right.' },
        { name: 'From', text: '10%.' },
        { name: 'To', text: '90%.' },
      ],
    });
  });

  test('without named parts stays whole', () => {
    expect(readCommitmentText('Hold one event.')).toEqual({ what: 'Hold one event.', parts: [] });
  });

  test('keeps a word that only looks like a name', () => {
    const { what, parts } = readCommitmentText('Go To the Owner of the hall. By: May.');
    expect(what).toBe('Go To the Owner of the hall.');
    expect(parts).toEqual([{ name: 'By', text: 'May.' }]);
  });
});
