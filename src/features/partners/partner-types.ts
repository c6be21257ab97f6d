import { getCollection } from 'astro:content';
import type { PartnerType } from './partner-type.schema.ts';

/** A partner type with its page's id, title and slug. */
export type NamedPartnerType = PartnerType & { id: string; title: string; slug: string };

/** Loads all partner types by number. */
export async function allPartnerTypes(): Promise<NamedPartnerType[]> {
  return (await getCollection('docs'))
    .flatMap(({ id, data }) =>
      data.partner
        ? [{ ...data.partner, id, title: data.title, slug: id.replace('partners/', '') }]
        : [],
    )
    .sort((a, b) => a.number - b.number);
}
