/*
 * The service worker: keeps the guide for reading without a connection. The build puts `build` in
 * front of this text: `version`, `base`, `files` (path under the base → SHA-256 of its content),
 * `core` (paths kept from the first visit on) and `links` (path of the short links’ map).
 *
 * One store a version. A version is ready only when all of its files have come and are what the build
 * made; until then, and if it never is, the one before goes on working. Pages change to a new version
 * together, when the reader asks or when no page of the old one is open.
 */
/* global build */

const prefix = 'tta-guide-';
const storeName = prefix + build.version;

/** Where a store notes that the reader has the whole guide. */
const wholeMark = new URL(`${build.base}__whole`, location.href).href;

const addressOf = (path) => new URL(build.base + path, location.href).href;

/** Opens the newest store of an older version; undefined where there is none. */
async function olderStore() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(prefix) && name !== storeName).at(-1);
  return older && caches.open(older);
}

async function digestOf(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Gets a file as the build made it: from the older store if it is unchanged, else from the host. */
async function fetchFile(path, older) {
  const address = addressOf(path);
  const isThis = async (response) =>
    response?.ok &&
    !response.redirected &&
    (await digestOf(response.clone())) === build.files[path];
  const kept = await older?.match(address);
  if (await isThis(kept)) return kept;
  const fetched = await fetch(address, { cache: 'no-cache' });
  if (await isThis(fetched)) return fetched;
  throw new Error(`${path} is not of this version`);
}

/** Keeps files, six at a time; throws if one of them can't be had. */
async function keep(paths) {
  const store = await caches.open(storeName);
  const older = await olderStore();
  const queue = [...new Set(paths)];
  const take = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (await store.match(addressOf(path))) continue;
      await store.put(addressOf(path), await fetchFile(path, older));
    }
  };
  await Promise.all(Array.from({ length: 6 }, take));
}

async function keepWhole() {
  await keep(Object.keys(build.files));
  await (await caches.open(storeName)).put(wholeMark, new Response('whole'));
}

async function isWhole() {
  return Boolean(await (await caches.open(storeName)).match(wholeMark));
}

async function install() {
  const older = await olderStore();
  try {
    if (await older?.match(wholeMark)) return await keepWhole();
    const visited = older ? (await older.keys()).map(({ url }) => pathOf(url)) : [];
    await keep([...build.core, ...visited.filter((path) => path in build.files)]);
  } catch (error) {
    await caches.delete(storeName);
    throw error;
  }
}

/** Names the file behind an address of this site. */
function pathOf(address) {
  const { pathname } = new URL(address);
  const path = decodeURI(pathname.slice(build.base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Reads the map of the short links, which is one small file in place of many pages. */
async function linkTarget(path) {
  const short = path.replace(/(^|\/)index\.html$/, '');
  if (!/^(go\/.+|\d+)$/.test(short)) return undefined;
  const kept = await (await caches.open(storeName)).match(addressOf(build.links));
  return (await kept?.json())?.[short];
}

async function answer(request) {
  const path = pathOf(request.url);
  const target = await linkTarget(path);
  if (target !== undefined) return Response.redirect(new URL(target, location.href).href, 302);
  const store = await caches.open(storeName);
  const kept = path in build.files && (await store.match(addressOf(path)));
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (path in build.files && response.ok && !response.redirected) {
      const copy = response.clone();
      // Only what is of this version; after a change on the host the new one brings its own.
      if ((await digestOf(response.clone())) === build.files[path])
        await store.put(addressOf(path), copy);
    }
    return response;
  } catch (error) {
    const lost = request.mode === 'navigate' && (await store.match(addressOf('404.html')));
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

addEventListener('install', (event) => event.waitUntil(install()));

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith(prefix) && name !== storeName) await caches.delete(name);
      }
      await clients.claim();
    })(),
  ),
);

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(build.base))
    return;
  event.respondWith(answer(request));
});

addEventListener('message', (event) => {
  const { kind, paths = [] } = event.data ?? {};
  const reply = (state) => event.ports[0]?.postMessage(state);
  const work = async () => {
    if (kind === 'whole') await keepWhole();
    if (kind === 'visited') await keep(paths.filter((path) => path in build.files));
    if (kind === 'change') await skipWaiting();
    reply({ whole: await isWhole() });
  };
  event.waitUntil(work().catch(() => reply({ failed: true })));
});
