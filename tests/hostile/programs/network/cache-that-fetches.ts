// tries: to let a cache fetch
// expect: error /Error/
// expect: no-request
const cache = await (globalThis as any).caches.open('x');
await cache.add('http://ADDRESS/cache');
