// tries: to register a service worker
// expect: error /Error/
// expect: no-request
await (navigator as any).serviceWorker.register('http://ADDRESS/service.js');
