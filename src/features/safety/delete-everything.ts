/*
 * Removes what the browser keeps beside saved work: pages kept for reading without a connection.
 *
 * Only what belongs to this site's folder goes, because other sites may share the host.
 */

/** Start of the names of our stores of pages. */
const cachePrefix = 'tta';

/**
 * Removes our service worker and its stores of pages.
 *
 * @param base folder of the site, such as `/guide/`
 * @returns how many stores were removed
 */
export async function removeKeptPages(base: string): Promise<number> {
  let removed = 0;
  try {
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    const ours = new URL(base.replace(/\/?$/, '/'), location.href).href;
    for (const worker of workers) if (worker.scope.startsWith(ours)) await worker.unregister();
    for (const name of await caches.keys()) {
      if (base !== '/' && !name.startsWith(cachePrefix)) continue;
      if (await caches.delete(name)) removed++;
    }
  } catch {
    // A browser that has neither, or forbids both, keeps nothing there.
  }
  return removed;
}
