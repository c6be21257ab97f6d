import { expect, test } from 'vitest';
import { reading } from '../try-commitment.ts';
import { findPersonalData } from './personal-data.ts';
import { takeAway, talk, training } from './try-take-away.ts';

const email = 'Write to sam@example.org.';
const phone = 'Ring 0161 496 0000.';

test('nothing is found where there is nothing', () => {
  expect(findPersonalData(takeAway({ notes: true }))).toEqual([]);
});

test('each field with an email address or a phone number is named, commitment by commitment', () => {
  const commitments = [
    { ...training, said: email, ifMissed: phone },
    { ...talk, ownerContact: email },
  ];
  expect(findPersonalData(takeAway({ commitments }))).toEqual([
    { commitment: 'a1', field: 'said' },
    { commitment: 'a1', field: 'ifMissed' },
    { commitment: 'b2', field: 'ownerContact' },
  ]);
});

test('each reading is looked at, not only the latest', () => {
  const readings = [
    reading('2026-11-01', 1, { reply: email }),
    reading('2026-11-02', 2, { link: email }),
    reading('2026-11-03', 3),
  ];
  expect(findPersonalData(takeAway({ commitments: [{ ...talk, readings }] }))).toEqual([
    { commitment: 'b2', reading: '2026-11-01', on: '2026-11-01', field: 'reply' },
    { commitment: 'b2', reading: '2026-11-02', on: '2026-11-02', field: 'link' },
  ]);
});

test('notes are looked at only where they leave', () => {
  const readings = [reading('2026-11-01', 1, { note: phone })];
  const take = takeAway({
    commitments: [{ ...talk, notes: email, readings }],
    partners: [{ ...takeAway().partners[1]!, contact: phone }],
  });
  expect(findPersonalData(take)).toEqual([]);
  expect(findPersonalData({ ...take, notes: true })).toEqual([
    { commitment: 'b2', field: 'notes' },
    { commitment: 'b2', reading: '2026-11-01', on: '2026-11-01', field: 'note' },
    { partner: 'p2', field: 'contact' },
  ]);
});

test('a partner is looked at only where one of its commitments leaves', () => {
  const partners = takeAway().partners.map((partner) => ({ ...partner, name: email }));
  expect(findPersonalData(takeAway({ partners, commitments: [talk] }))).toEqual([
    { partner: 'p2', field: 'name' },
  ]);
});
