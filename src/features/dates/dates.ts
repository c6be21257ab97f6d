import { getCollection } from 'astro:content';
import { calendar } from './calendar.ts';

/** Day of this build, `YYYY-MM-DD`. */
export const builtOn = new Date().toISOString().slice(0, 10);

/** This year and the next two. */
export const years = [0, 1, 2].map((ahead) => Number(builtOn.slice(0, 4)) + ahead);

/** Works out all dates of this year and the next two. */
export async function upcoming() {
  return calendar(
    (await getCollection('dates')).map(({ data }) => data),
    years,
  );
}
