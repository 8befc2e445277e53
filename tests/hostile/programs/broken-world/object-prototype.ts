// tries: to have every object inherit what descriptors are made of
// expect: ends
// expect: prints "{ a: 1 }"
const define = Object.defineProperty;
for (const key of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable'])
  define(Object.prototype, key, {
    __proto__: null,
    value: key === 'get' || key === 'set' ? () => 0 : key,
    configurable: true,
    writable: true,
  } as any);
console.log({ a: 1 });
