import { listSummaries } from '../features/progress/summaries.ts';

/** Every checklist in short; fetched only by readers who have ticked something. */
export async function GET(): Promise<Response> {
  return Response.json(await listSummaries());
}
