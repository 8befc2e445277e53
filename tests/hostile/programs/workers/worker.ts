// tries: a worker of its own that fetches
// expect: error /Error/
// expect: no-request
const code = new (globalThis as any).Blob(['fetch("http://ADDRESS/worker")']);
new (globalThis as any).Worker((globalThis as any).URL.createObjectURL(code));
await new Promise((resolve) => setTimeout(resolve, 200));
