// buckets: a bucket of storage
// expect: error /Error/
await (navigator as any).storageBuckets.open('x');

// caches-from-prototype: a cache whose door stands open on a prototype
// expect: error /nothing found|SecurityError/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'caches') ?? {};
  const storage = value ?? get?.call(globalThis);
  if (storage) {
    await storage.open('x');
    console.log('opened');
    await new Promise(() => {});
  }
}
throw new Error('nothing found');

// caches: a cache
// expect: error /Error/
const cache = await (globalThis as any).caches.open('x');
await cache.put('http://ADDRESS/', new (globalThis as any).Response('kept'));

// cookie-of-the-document: a cookie of the document
// expect: error /Error/
(globalThis as any).document.cookie = 'x=1';

// cookies: a cookie
// expect: error /Error/
await (globalThis as any).cookieStore.set('x', '1');

// doors: to find storage, a document or a page by its usual name
// expect: ends
// expect: prints /^(undefined ?){6}$/
const doors = ['localStorage', 'indexedDB', 'caches', 'document', 'parent', 'cookieStore'];
console.log(doors.map((name) => typeof (globalThis as any)[name]).join(' '));

// indexed-db-from-prototype: a database whose door stands open on a prototype
// expect: error /nothing found|SecurityError/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'indexedDB') ?? {};
  const factory = value ?? get?.call(globalThis);
  if (factory) {
    const request = factory.open('x');
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
    console.log('opened');
    await new Promise(() => {});
  }
}
throw new Error('nothing found');

// indexed-db: a database
// expect: error /Error/
const request = (globalThis as any).indexedDB.open('x');
await new Promise((resolve, reject) => {
  request.onsuccess = resolve;
  request.onerror = () => reject(request.error);
});

// left-for-the-next-run: to leave something behind for a later run
// expect: done
// expect: prints "found undefined"
const global = globalThis as any;
console.log(
  'found',
  global.left,
  Object.getPrototypeOf(global).left,
  (Array.prototype as any).left,
);
global.left = Object.getPrototypeOf(global).left = (Array.prototype as any).left = 'behind';

// local-storage: local storage, and that of the session
// expect: error /Error/
(globalThis as any).localStorage.setItem('x', '1');
(globalThis as any).sessionStorage.setItem('x', '1');

// locks: to take a lock, and never to give it back
// expect: error /Error/
await (navigator as any).locks.request('x', () => new Promise(() => {}));

// navigator-from-prototype: storage and locks whose doors stand open on the navigator's prototype
// expect: error /nothing found/
for (let owner: any = navigator; owner; owner = Object.getPrototypeOf(owner))
  for (const name of ['storage', 'locks', 'storageBuckets', 'serviceWorker']) {
    const { value, get } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (value ?? get?.call(navigator)) console.log('found', name);
  }
throw new Error('nothing found');

// persist: to keep its storage for ever, and to learn how large it is
// expect: error /Error/
console.log(await (navigator as any).storage.estimate());
console.log(await (navigator as any).storage.persist());

// private-files: the file system that a site has for itself
// expect: error /Error/
const folder = await (navigator as any).storage.getDirectory();
const file = await folder.getFileHandle('x', { create: true });
console.log(file);
