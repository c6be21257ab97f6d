import words from '../../content/i18n/en-GB.json' with { type: 'json' };
import { builtOn, upcoming } from '../../features/dates/dates.ts';
import { writeCalendar } from '../../features/dates/ics.ts';

/** The dates of the guide as a calendar file with neutral titles. */
export async function GET(): Promise<Response> {
  const text = writeCalendar(
    await upcoming(),
    { name: words['dates.fileName'], note: words['dates.fileNote'] },
    builtOn,
  );
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
