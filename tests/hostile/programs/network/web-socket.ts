// tries: a WebSocket
// expect: error /refused|Error|Uncaught/
// expect: no-request
const socket = new (globalThis as any).WebSocket('ws://ADDRESS/socket');
await new Promise((resolve, reject) => {
  socket.onopen = resolve;
  socket.onerror = () => reject(new Error('refused'));
});
