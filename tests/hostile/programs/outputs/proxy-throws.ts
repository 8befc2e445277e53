// tries: a proxy all of whose traps throw
// expect: done
const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('trapped');
    },
    getOwnPropertyDescriptor() {
      throw new Error('trapped');
    },
    getPrototypeOf() {
      throw new Error('trapped');
    },
    ownKeys() {
      throw new Error('trapped');
    },
  },
);
console.log(trap, [trap]);
console.table(trap);
console.count(trap as any);
