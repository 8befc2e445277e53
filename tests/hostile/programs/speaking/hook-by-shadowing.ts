// tries: to get hold of the call that ends a cell, by a global object of its own
// expect: done
// expect: never-prints "called"
const globalThis = new Proxy(
  {},
  {
    get:
      (_, name) =>
      (...parts: unknown[]) =>
        console.log('called', name, parts),
  },
);
const $cellEnded = globalThis;
