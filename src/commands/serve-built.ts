import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves a built site as a host would: packed with brotli, hashed files kept for ever.
 *
 * @param folder where the site was built
 * @param base folder of the address, with a slash at both ends
 * @returns its address, with `base`, and a function that stops it
 */
export async function serveBuilt(
  folder: string,
  base: string,
): Promise<{ address: string; stop(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    void readFile(join(folder, file)).then(
      (content) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        const isPacked = /text|json|javascript|svg/.test(type);
        response.writeHead(200, {
          'content-type': type,
          'cache-control': file.startsWith('_astro/')
            ? 'public, max-age=31536000, immutable'
            : 'no-cache',
          ...(isPacked ? { 'content-encoding': 'br' } : {}),
        });
        response.end(isPacked ? brotliCompressSync(content) : content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { address: `http://localhost:${port}${base}`, stop: () => void server.close() };
}
