// import-scripts-of-its-own: to load a script of its own making into the worker, and to define a way out there
// expect: ends
const code = new (globalThis as any).Blob(['self.wayOut = () => fetch("http://ADDRESS/own")']);
(globalThis as any).importScripts((globalThis as any).URL.createObjectURL(code));
await (globalThis as any).wayOut().catch(() => console.log('refused'));

// service-worker: to register a service worker
// expect: error /Error/
await (navigator as any).serviceWorker.register('http://ADDRESS/service.js');

// shared-worker: a worker that would outlive the run
// expect: error /Error/
const code = new (globalThis as any).Blob(['fetch("http://ADDRESS/shared")']);
new (globalThis as any).SharedWorker((globalThis as any).URL.createObjectURL(code));

// worker-from-prototype: to find a worker's constructor anywhere on the global object's prototypes
// expect: done
// expect: prints "found nothing"
const found: string[] = [];
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner))
  for (const name of Reflect.ownKeys(owner)) {
    const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (typeof value === 'function' && /^(Shared)?Worker$/.test(value.name)) found.push(value.name);
  }
console.log('found', found.length === 0 ? 'nothing' : found);

// worker: a worker of its own that fetches
// expect: error /Error/
const code = new (globalThis as any).Blob(['fetch("http://ADDRESS/worker")']);
new (globalThis as any).Worker((globalThis as any).URL.createObjectURL(code));
await new Promise((resolve) => setTimeout(resolve, 200));
