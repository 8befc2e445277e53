// tries: a database
// expect: error /Error/
const request = (globalThis as any).indexedDB.open('x');
await new Promise((resolve, reject) => {
  request.onsuccess = resolve;
  request.onerror = () => reject(request.error);
});
