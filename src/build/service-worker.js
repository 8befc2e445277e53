// Keeps the site for when there is no network. src/build/offline.ts fills in what it keeps.
const version = 'VERSION';
const files = ['FILES'];

addEventListener('install', (event) => {
  event.waitUntil(caches.open(version).then((cache) => cache.addAll(files)));
  skipWaiting();
});

addEventListener('activate', (event) => {
  const drop = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== version).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(drop());
});

// Pages come from the network where there is one, so that a new build is seen at once; what a page
// asks for has its content in its name, so what is kept is right.
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const kept = () => caches.match(request, { ignoreSearch: true });
  event.respondWith(
    request.mode === 'navigate'
      ? fetch(request).catch(async () => (await kept()) ?? Response.error())
      : kept().then((response) => response ?? fetch(request)),
  );
});
