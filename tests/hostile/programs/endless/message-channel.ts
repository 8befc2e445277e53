// tries: two ports that keep each other busy
// expect: stopped-by-reader
const { port1, port2 } = new (globalThis as any).MessageChannel();
port1.onmessage = () => port1.postMessage(0);
port2.onmessage = () => port2.postMessage(0);
port1.postMessage(0);
await new Promise(() => {});
