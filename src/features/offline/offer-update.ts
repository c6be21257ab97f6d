import { say } from '../../lib/words.ts';
import { notify } from '../../notices/notices-store.ts';

/** Offers a new version when one is ready; the reader chooses when the page changes. */
export async function offerUpdates(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  const offer = () => {
    const { waiting } = registration;
    // Without a controller this is the first version, which replaces nothing.
    if (!waiting || !navigator.serviceWorker.controller) return;
    notify({
      kind: 'version',
      text: say('js.offline.newVersion'),
      stays: true,
      action: {
        label: say('js.offline.reload'),
        run: () => {
          navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
            once: true,
          });
          waiting.postMessage({ kind: 'change' });
        },
      },
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
