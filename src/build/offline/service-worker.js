// Keeps the site for when there is no network. src/build/offline/offline.ts fills in what it keeps.
const version = 'VERSION';
// The sum of each file's content, by its address: of an upload that is half done, nothing is kept.
const files = { FILES: 'SUMS' };

// Other sites may keep something on the same host.
const own = `${registration.scope} `;
const name = own + version;

const keep = async () => {
  const isNew = !(await caches.has(name));
  try {
    const cache = await caches.open(name);
    const fresh = ([file, integrity]) => new Request(file, { integrity, cache: 'no-cache' });
    await cache.addAll(Object.entries(files).map(fresh));
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
};

// A page that was opened before the update may still ask for parts of its own version, which the
// host has no more: so one older version stays.
const dropOld = async () => {
  const others = (await caches.keys()).filter((key) => key.startsWith(own) && key !== name);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
};

const kept = async (request) => {
  const loosely = { ignoreSearch: true, ignoreVary: true };
  const cache = await caches.open(name);
  return (await cache.match(request, loosely)) ?? caches.match(request, loosely);
};

addEventListener('install', (event) => {
  event.waitUntil(keep());
  skipWaiting();
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => clients.claim()));
});

// What has its content in its name is right wherever it is from. The rest, pages and downloads, comes
// from the network where there is one, so that a new build is seen at once.
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(
    /\/(_astro|types)\//.test(pathname)
      ? kept(request).then((response) => response ?? fetch(request))
      : fetch(request).catch(async () => (await kept(request)) ?? Response.error()),
  );
});
