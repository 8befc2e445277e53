// console: to call something of its own `console`
// expect: done
const console = { log: () => 1 };
console.log();

// constructor-that-fails: to call its names what every object has, and to fail before they are set
// expect: error /here/
if (Date.now() > 0) throw new Error('here');
const constructor = 1;
const __proto__ = 2;
const toString = 3;

// constructor: to call its names what every object has
// expect: done
// expect: prints "1 2 3 4"
const constructor = 1;
const toString = 2;
const valueOf = 3;
const hasOwnProperty = 4;
console.log(constructor, toString, valueOf, hasOwnProperty);

// directive-comments: comments that engines obey
// expect: error /Line \d/
//# sourceURL=http://ADDRESS/elsewhere.js
throw new Error('here');

// eval: names that a module may not declare
// expect: error /SyntaxError/
const eval = 1;

// global-this: to call its own names what the runtime could need
// expect: done
// expect: prints "shadowed"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const globalThis = null;
const Object = null;
const Reflect = null;
const self = null;
console.log('shadowed');

// look-alikes: names that look like others
// expect: done
// expect: prints "1 2"
const а = 1;
const a𝟘 = 2;
console.log(а, a𝟘);

// proto-as-key: keys that lead to the prototype of what they are put into
// expect: done
// expect: prints "['__proto__']"
const own = JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": 1 } }');
console.log(own);
console.table([own]);
console.table(own);
console.count('__proto__');
console.count('constructor');
console.time('__proto__');
console.timeEnd('__proto__');
console.log(({} as any).polluted);

// proto: to call a name of its own `__proto__`
// expect: done
// expect: prints "{ z: 7 }"
const __proto__ = { z: 7 };
console.log(__proto__);

// then: to make a promise of its own module, which then never ends
// expect: done
// expect: prints "then"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
export function then(): void {}
console.log('then');
