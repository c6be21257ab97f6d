import { say } from '../../lib/words.ts';
import { notify } from '../../notices/notices-store.ts';

/** Offers a new version that is ready; the reader chooses when the page changes. */
export function offerUpdate(waiting: ServiceWorker): void {
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
}
