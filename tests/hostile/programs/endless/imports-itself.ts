// tries: to wait for itself, by importing its own module
// expect: any-end
await import(import.meta.url);
