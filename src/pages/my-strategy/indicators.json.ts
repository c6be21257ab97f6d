import { getCollection } from 'astro:content';

/** Lists the indicator bank in short, for a reader who starts from an indicator. */
export async function GET(): Promise<Response> {
  const indicators = await getCollection('indicators');
  return Response.json(
    indicators.map(({ data: { id, name, kind, collect, pitfall } }) => ({
      id,
      name,
      kind,
      collect,
      pitfall,
    })),
  );
}
