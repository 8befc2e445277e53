// Caches the site for when there is no network. offline.ts fills in the version and the files.
const version = 'VERSION';
// The hash of each file, by its address: of an upload that is half done, nothing is cached.
const files = { FILES: 'SUMS' };

// Other sites may have caches on the same host.
const prefix = `${registration.scope} `;
const name = prefix + version;

const cacheFiles = async () => {
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
  const others = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
};

const cached = async (request) => {
  const loosely = { ignoreSearch: true, ignoreVary: true };
  const cache = await caches.open(name);
  return (await cache.match(request, loosely)) ?? caches.match(request, loosely);
};

addEventListener('install', (event) => {
  event.waitUntil(cacheFiles());
  skipWaiting();
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => clients.claim()));
});

// A file with a hash in its name is the same wherever it comes from. The rest, pages and downloads,
// comes from the network where there is one, so that a new build is seen at once.
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(
    /\/(_astro|types)\//.test(pathname)
      ? cached(request).then((response) => response ?? fetch(request))
      : fetch(request).catch(async () => (await cached(request)) ?? Response.error()),
  );
});
