// tries: a proxy that is its own ancestor
// expect: done
const ancestor: object = new Proxy({}, { getPrototypeOf: () => ancestor });
console.log(ancestor);
