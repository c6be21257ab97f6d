import type { Meanings } from '../features/glossary/meanings.ts';
import { allTerms } from '../features/glossary/terms.ts';

/** What each term means; fetched only by readers who come to a marked word. */
export async function GET(): Promise<Response> {
  const meanings: Meanings = Object.fromEntries(
    (await allTerms()).map(({ id, term, meaning }) => [id, { term, meaning }]),
  );
  return Response.json(meanings);
}
