// tries: to throw what cannot be looked at
// expect: error /Uncaught/
throw new Proxy(
  {},
  {
    get() {
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
