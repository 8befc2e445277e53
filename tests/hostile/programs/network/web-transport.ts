// tries: WebTransport, which speaks UDP
// expect: error /Error|Uncaught/
// expect: no-request
const transport = new (globalThis as any).WebTransport('https://ADDRESS/transport');
await transport.ready;
