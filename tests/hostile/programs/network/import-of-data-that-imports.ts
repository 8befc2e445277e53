// tries: a module in a blob that imports by address
// expect: error /Error/
// expect: no-request
const blob = new (globalThis as any).Blob(["import 'http://ADDRESS/inner.js'"], {
  type: 'text/javascript',
});
await import((globalThis as any).URL.createObjectURL(blob));
