// tries: to have every object inherit what descriptors are made of
// expect: ends
// expect: prints "{ a: 1 }"
for (const key of ['get', 'set', 'value', 'writable', 'enumerable', 'configurable'])
  Object.defineProperty(Object.prototype, key, {
    value: key === 'get' || key === 'set' ? () => 0 : key,
    configurable: true,
    writable: true,
  });
console.log({ a: 1 });
