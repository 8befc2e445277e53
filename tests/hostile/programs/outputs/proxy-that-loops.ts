// tries: a proxy that never answers when it is looked at
// expect: stopped-by-reader
const endless = new Proxy(
  {},
  {
    ownKeys() {
      for (;;) {}
    },
  },
);
console.log(endless);
