import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../lib/frontmatter.ts';
import { assessCommitment } from '../strategy/talk-or-action.ts';
import { spanOf, startExample } from './example-commitment.ts';
import type { PartnerType } from './partner-type.schema.ts';

const folder = 'src/content/docs/partners';
const types = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
  .map((file) => ({
    slug: file.replace('.mdx', ''),
    partner: parse(frontmatter(readFileSync(join(folder, file), 'utf8')).yaml)
      .partner as PartnerType,
  }));

describe('the partner types’ examples', () => {
  test('are 28', () => expect(types).toHaveLength(28));

  // A leap day and the turn of a year are where dates go wrong.
  const starts = ['2026-11-22', '2027-12-31', '2028-02-29'];

  test.each(types)('the rule calls the example of $slug action, on any day', ({ partner }) => {
    for (const start of starts) {
      const { verdict, total, flags } = assessCommitment(startExample(partner.example, start));
      expect({ verdict, total, flags }).toEqual({ verdict: 'action', total: 18, flags: [] });
    }
  });

  test.each(types)('what is often said for $slug is called talk', ({ partner }) => {
    const said = {
      ...startExample(partner.example, '2026-11-22'),
      action: partner.talk,
      ownerRole: '',
      ownerContact: '',
      dueOn: '',
      measure: '',
      target: '',
    };
    expect(assessCommitment(said).verdict).toBe('talk');
  });
});

describe('a length of time', () => {
  test.each([
    [10, { unit: 'days', count: 10 }],
    [28, { unit: 'weeks', count: 4 }],
    [120, { unit: 'months', count: 4 }],
  ])('of %i days is said as people would', (days, span) => {
    expect(spanOf(days)).toEqual(span);
  });
});
