import { spanOf } from './example-commitment.ts';
import type { PartnerType } from './partner-type.schema.ts';

/** A named part of an example, for reading. */
export type Row = { name: string; text: string };

/** Lays an example commitment out in words: who, by when, how counted, from where to where … */
export function exampleRows(example: PartnerType['example'], wording: unknown): Row[] {
  const t = wording as (key: string, values?: Record<string, unknown>) => string;
  const plain = { interpolation: { escapeValue: false } };
  const within = (days: number) => {
    const { unit, count } = spanOf(days);
    return t(`partners.within.${unit}`, { count });
  };
  const row = (name: string, text: string): Row => ({ name: t(`partners.row.${name}`), text });
  return [
    row('owner', `${example.ownerRole}: ${example.ownerContact}`),
    row('due', within(example.dueIn)),
    ...(example.milestoneIn ? [row('milestone', within(example.milestoneIn))] : []),
    row('measure', example.measure),
    row('evidence', example.evidence),
    row(
      'from',
      example.baselineStatus === 'known'
        ? (example.baselineValue ?? '')
        : t('partners.toMeasure', {
            within: within(example.baselineIn ?? example.dueIn),
            ...plain,
          }),
    ),
    row('to', example.target),
    row('resource', example.resourceNote),
    row('record', t(`partners.record.${example.record}`)),
    row('review', `${within(example.reviewIn)}: ${example.reviewForum}`),
    row('ifMissed', `${example.ifMissed}, ${example.thenWeWill}`),
  ];
}
