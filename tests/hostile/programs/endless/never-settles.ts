// tries: to wait for what never comes
// expect: stopped-by-reader
await new Promise(() => {});
