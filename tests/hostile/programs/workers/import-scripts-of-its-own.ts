// tries: to load a script of its own making into the worker, and to define a way out there
// expect: ends
// expect: no-request
const code = new (globalThis as any).Blob(['self.wayOut = () => fetch("http://ADDRESS/own")']);
(globalThis as any).importScripts((globalThis as any).URL.createObjectURL(code));
await (globalThis as any).wayOut().catch(() => console.log('refused'));
