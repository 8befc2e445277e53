// tries: a WebSocketStream, where there is one
// expect: error /Error/
// expect: no-request
const stream = new (globalThis as any).WebSocketStream('ws://ADDRESS/stream');
await stream.opened;
