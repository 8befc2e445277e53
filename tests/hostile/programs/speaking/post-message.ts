// tries: to speak to the frame that made its worker
// expect: error /Error/
(globalThis as any).postMessage({ kind: 'lost', run: 1 });
