// tries: a proxy that prints itself when it is printed
// expect: any-end
const mirror: object = new Proxy(
  {},
  {
    getPrototypeOf() {
      console.log(mirror);
      return null;
    },
  },
);
console.log(mirror);
