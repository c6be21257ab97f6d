/** Writes the day of a moment for people, in the page's language. */
export function dayInWords(time: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(
    new Date(time),
  );
}
