// tries: an EventSource
// expect: error /refused|Error|Uncaught/
// expect: no-request
const source = new (globalThis as any).EventSource('http://ADDRESS/events');
await new Promise((resolve, reject) => {
  source.onopen = resolve;
  source.onerror = () => reject(new Error('refused'));
});
