// tries: to take a lock, and never to give it back
// expect: error /Error/
await (navigator as any).locks.request('x', () => new Promise(() => {}));
