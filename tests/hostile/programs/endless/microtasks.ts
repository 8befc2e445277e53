// tries: a microtask that queues the next
// expect: stopped-by-reader
const again = (): void => queueMicrotask(again);
again();
await new Promise(() => {});
