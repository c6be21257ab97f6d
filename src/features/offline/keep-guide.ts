import { lockDown } from '../../lib/trusted-types.ts';
import { isTabOnly } from '../../storage/area.ts';
import { chooseMode, type Connection } from './choose-mode.ts';

/** What the service worker answers. */
export type Kept = { whole?: boolean; failed?: boolean };

/** Asks the service worker to do something, and waits for its answer. */
export function ask(worker: ServiceWorker, message: object): Promise<Kept> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as Kept);
    worker.postMessage(message, [port2]);
  });
}

/** Starts the service worker and waits until it is ready; undefined where the browser has none. */
export async function startWorker(): Promise<ServiceWorker | undefined> {
  lockDown();
  try {
    await navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`);
    return (await navigator.serviceWorker.ready).active ?? undefined;
  } catch {
    return undefined;
  }
}

let hasBegun = false;

/**
 * Keeps, once the page is there and the browser idle, what may be kept without being asked; true if what
 * the first use of any page asks for is kept by now.
 */
export async function keepInBackground(): Promise<boolean> {
  if (hasBegun || !('serviceWorker' in navigator)) return false;
  hasBegun = true;
  const { connection } = navigator as { connection?: Connection };
  const mode = chooseMode(connection, isTabOnly());
  const known = await navigator.serviceWorker.getRegistration();
  if (mode === 'nothing' && (!known || isTabOnly())) return false;
  const worker = await startWorker();
  if (!worker) return false;
  nameForHomeScreen();
  void watchForUpdates();
  if (mode === 'whole') await ask(worker, { kind: 'whole' });
  else if (mode === 'visited') await ask(worker, { kind: 'visited', paths: pathsHere() });
  return true;
}

/** Brings the offer of a new version once there is one. */
async function watchForUpdates(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  const look = () => {
    const { waiting } = registration;
    // Without a controller this is the first version, which replaces nothing.
    if (!waiting || !navigator.serviceWorker.controller) return;
    void import('./offer-update.ts').then(({ offerUpdate }) => offerUpdate(waiting));
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

/** Lets the guide be put on a home screen; late, because no first view needs it. */
function nameForHomeScreen(): void {
  for (const [rel, path] of [
    ['manifest', 'manifest.webmanifest'],
    ['apple-touch-icon', 'icons/180.png'],
  ] as const) {
    const link = document.createElement('link');
    link.rel = rel;
    link.href = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
    document.head.append(link);
  }
}

/** Lists this page and what it has loaded, as paths under the base. */
function pathsHere(): string[] {
  const base = new URL(import.meta.env.BASE_URL, location.href).href.replace(/\/?$/, '/');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href.replace(/[?#].*$/, ''), ...loaded]
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length))
    .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
}
