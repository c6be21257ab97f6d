/** Puts an entry's id in place of its number in a field such as `[12].claim`: nobody counts to 12. */
export function named(field: string, raw: unknown): string {
  const at = /^\[(\d+)\]/.exec(field)?.[1];
  const id = at && Array.isArray(raw) ? (raw[Number(at)] as { id?: string })?.id : undefined;
  return id ? field.replace(/^\[\d+\]/, id) : field;
}
