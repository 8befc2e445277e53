// tries: a worker that would outlive the run
// expect: error /Error/
// expect: no-request
const code = new (globalThis as any).Blob(['fetch("http://ADDRESS/shared")']);
new (globalThis as any).SharedWorker((globalThis as any).URL.createObjectURL(code));
