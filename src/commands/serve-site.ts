import { preview } from 'astro';
import { freePort } from './port.mjs';

/** Serves the built site on a free port. */
export async function serveSite(from: number): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = await preview({
    root: '.',
    logLevel: 'error',
    server: { port: await freePort(from) },
  });
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  return { origin: `http://localhost:${server.port}${base}`, stop: () => server.stop() };
}
