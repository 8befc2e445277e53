// tries: a promise that is resolved with a promise, and so on
// expect: stopped-by-reader
const link = (): Promise<void> => Promise.resolve().then(link);
await link();
