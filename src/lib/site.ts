/**
 * Makes the address of a page of this site, under the base path.
 *
 * @param path such as `sheets/councils/`, without a slash in front
 */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}

/** Makes the full address of a page of this site; undefined where the host isn't known. */
export function absolute(path: string, site: URL | undefined): string | undefined {
  return site && new URL(href(path), site).href;
}
