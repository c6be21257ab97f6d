/**
 * Makes the address of a page of this site, under the base path.
 *
 * @param path such as `sheets/councils/`, without a slash in front
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
