import { allPartnerTypes } from '../../features/partners/partner-types.ts';

/** Lists the example commitment of each partner type, for a reader who starts from one. */
export async function GET(): Promise<Response> {
  const types = await allPartnerTypes();
  return Response.json(
    types.map(({ slug, short, talk, example }) => ({ slug, name: short, talk, example })),
  );
}
