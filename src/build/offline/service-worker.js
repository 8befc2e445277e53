// Caches the site for when there is no network. offline.ts fills in the version and the files.
const version = 'VERSION';
// The hash of each file, by its address: of an upload that is half done, nothing is cached.
const files = { FILES: 'SUMS' };
// What is as large as all the rest, and few use: it is cached when a page asks for it.
const compiler = { COMPILER: 'SUMS' };

// Other sites may have caches on the same host.
const prefix = `${registration.scope} `;
const name = prefix + version;

const requestsOf = (sums) =>
  Object.entries(sums).map(
    ([file, integrity]) => new Request(file, { integrity, cache: 'no-cache' }),
  );

// What the open pages are made of comes first: their readers may lose the network at any moment.
const cacheFiles = async () => {
  const isNew = !(await caches.has(name));
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const first = new Set(open.map(({ url }) => new URL(url).pathname));
  const isFirst = ({ url }) => {
    const { pathname } = new URL(url);
    return first.has(pathname) || pathname.includes('/_astro/');
  };
  const requests = requestsOf(files);
  try {
    const cache = await caches.open(name);
    await cache.addAll(requests.filter(isFirst));
    await cache.addAll(requests.filter((request) => !isFirst(request)));
  } catch (error) {
    if (isNew) await caches.delete(name);
    throw error;
  }
};

const cacheCompiler = async () => {
  const cache = await caches.open(name);
  const missing = [];
  for (const request of requestsOf(compiler))
    if (!(await cache.match(request))) missing.push(request);
  await cache.addAll(missing);
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

// What a host does with an address that is no file's: a page without its slash is at the address with it,
// and anything else is the page that says so.
const pageInstead = async ({ url }) => {
  const { pathname, search } = new URL(url);
  const page = location.origin + pathname.replace(/(\/index\.html|\/)?$/, '/');
  if (!pathname.endsWith('/') && (await cached(new Request(page))))
    return Response.redirect(page + search);
  const notHere = await cached(new Request(`${registration.scope}404.html`));
  return notHere && new Response(notHere.body, { status: 404, headers: notHere.headers });
};

const offlineResponse = async (request) =>
  (await cached(request)) ??
  (request.mode === 'navigate' ? await pageInstead(request) : undefined) ??
  Response.error();

// Where the compiler was not to be cached, it is once a page needs it.
const fetchAndKeep = async (request, pathname) => {
  const response = await fetch(request);
  if (response.ok && pathname in compiler)
    await (await caches.open(name)).put(request, response.clone());
  return response;
};

addEventListener('install', (event) => {
  event.waitUntil(cacheFiles());
  skipWaiting();
});

addEventListener('message', (event) => {
  // Without a network it is fetched another time.
  if (event.data === 'cache the compiler') event.waitUntil(cacheCompiler().catch(() => {}));
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
      ? cached(request).then((response) => response ?? fetchAndKeep(request, pathname))
      : fetch(request).catch(() => offlineResponse(request)),
  );
});
