// tries: to call its own names what the runtime could need
// expect: done
// expect: prints "shadowed"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const globalThis = null;
const Object = null;
const Reflect = null;
const self = null;
console.log('shadowed');
