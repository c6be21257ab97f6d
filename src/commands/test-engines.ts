/*
 * `npm run test:engines`: six short journeys through the built site in `dist/`, in Firefox and in WebKit
 * as Debian has them. Installs both where it may. Ends badly where a journey fails.
 */
import type { Engine } from './engines/engine.ts';
import { startFirefox } from './engines/firefox.ts';
import { ensurePrograms } from './engines/install.ts';
import { journeys } from './engines/journeys.ts';
import { startWebKit } from './engines/webkit.ts';
import { serveSite } from './serve-site.ts';

const programs = ensurePrograms();
if (!programs) process.exit(1);

let failed = 0;

/** Goes through all journeys in one browser, each with nothing saved. */
async function tryAll(start: () => Promise<Engine>): Promise<void> {
  const site = await serveSite(4850);
  const engine = await start();
  try {
    for (const { name, run } of journeys) {
      await engine.open(`${site.origin}robots.txt`);
      await engine.read('localStorage.clear()');
      try {
        await run(engine, site);
        console.log(`${engine.name}: ${name}: passed`);
      } catch (error) {
        failed++;
        console.error(`${engine.name}: ${name}: ${String(error)}`);
      }
    }
  } finally {
    await engine.close();
    await site.stop().catch(() => undefined);
  }
}

await tryAll(() => startFirefox(programs.firefox));
await tryAll(() => startWebKit(programs.driver, programs.miniBrowser));
console.log(failed > 0 ? `${failed} journeys failed` : 'Every journey passed in both.');
process.exit(failed > 0 ? 1 : 0);
