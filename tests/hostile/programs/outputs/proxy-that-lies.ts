// tries: a list that says that it is longer than it can be, and a key that is not there
// expect: done
const list = new Proxy([1], {
  get: () => Infinity,
  getOwnPropertyDescriptor: () => ({
    value: 2,
    configurable: true,
    enumerable: true,
    writable: true,
  }),
  ownKeys: () => ['length', '0', '1', 'x', 'y'],
});
console.log(list);
