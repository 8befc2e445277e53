// tries: a cache
// expect: error /Error/
const cache = await (globalThis as any).caches.open('x');
await cache.put('http://ADDRESS/', new (globalThis as any).Response('kept'));
