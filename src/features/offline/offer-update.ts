import { pageSay } from '../../lib/page-words.ts';
import { notify } from '../../notices/notices-store.ts';

/** Offers a new version that is ready; the reader chooses when the page changes. */
export function offerUpdate(waiting: ServiceWorker): void {
  notify({
    kind: 'version',
    text: pageSay('page.js.offline.newVersion'),
    stays: true,
    action: {
      label: pageSay('page.js.offline.reload'),
      run: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
          once: true,
        });
        waiting.postMessage({ kind: 'change' });
      },
    },
  });
}
