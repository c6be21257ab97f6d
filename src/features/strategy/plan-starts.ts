import { localDay } from '../../lib/dates.ts';
import { startExample } from '../partners/example-commitment.ts';
import type { PartnerType } from '../partners/partner-type.schema.ts';
import type { Changes } from './commitments-store.ts';
import { planSay } from './plan-words.ts';

/** What one can start a commitment from: the addresses of two lists. */
type Lists = { examples: string; indicators: string };
type Example = Pick<PartnerType, 'talk' | 'example'> & { slug: string; name: string };
/** An indicator of the bank, in short. */
export type Indicator = {
  id: string;
  name: string;
  kind: string;
  collect: string;
  pitfall: string;
};

/** A commitment that is not saved yet, and where its words come from. */
export type Start = { draft: Changes; note: string };

/** Fetches a list; `undefined` where there is no connection. */
export async function fetchList<Entry>(address: string): Promise<Entry[] | undefined> {
  try {
    return (await (await fetch(address)).json()) as Entry[];
  } catch {
    return undefined;
  }
}

/** Makes what the address asks to start from, if there is such a thing. */
export async function draftFrom(asked: URLSearchParams, lists: Lists): Promise<Start | undefined> {
  const [slug, id] = [asked.get('from'), asked.get('indicator')];
  const partner = asked.get('partner') ?? '';
  if (slug !== null) {
    const found = (await fetchList<Example>(lists.examples))?.find((one) => one.slug === slug);
    if (!found) return undefined;
    return {
      draft: { ...startExample(found.example, localDay(new Date())), said: found.talk, partner },
      note: planSay('plan.js.fromExample', { name: found.name }),
    };
  }
  if (id !== null) {
    const found = (await fetchList<Indicator>(lists.indicators))?.find((one) => one.id === id);
    if (!found) return undefined;
    return {
      draft: { measure: found.name, evidence: found.collect, partner },
      note: planSay('plan.js.fromIndicator', { pitfall: found.pitfall }),
    };
  }
  return undefined;
}

/** Lists what one can start from in a choice; false where there is no connection. */
export async function fillPicker(
  select: HTMLSelectElement,
  way: 'from' | 'indicator',
  lists: Lists,
): Promise<boolean> {
  if (way === 'from') {
    const examples = await fetchList<Example>(lists.examples);
    select.replaceChildren(...(examples ?? []).map(({ slug, name }) => new Option(name, slug)));
    return examples !== undefined;
  }
  const indicators = await fetchList<Indicator>(lists.indicators);
  select.replaceChildren(...indicatorOptions(indicators ?? []));
  return indicators !== undefined;
}

/** Makes the options of the indicator bank, by kind. */
export function indicatorOptions(indicators: readonly Indicator[]): HTMLOptGroupElement[] {
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const { id, name, kind } of indicators) {
    const group = groups.get(kind) ?? document.createElement('optgroup');
    group.label = planSay(`plan.js.kind.${kind}`);
    group.append(new Option(name, id));
    groups.set(kind, group);
  }
  return [...groups.values()];
}
