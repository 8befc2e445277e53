// tries: to end its worker, and so never to end its run
// expect: error /Error/
(globalThis as any).close();
