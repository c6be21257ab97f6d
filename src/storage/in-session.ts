/** Tells whether this tab keeps something under a key; small, because every page asks. */
export function isInSession(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
