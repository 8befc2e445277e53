// array-prototype: to replace all that arrays can do
// expect: ends
// expect: prints "[ 1, 2 ]"
for (const name of Object.getOwnPropertyNames(Array.prototype))
  if (name !== 'length')
    (Array.prototype as any)[name] = () => {
      throw new Error('replaced');
    };
console.log([1, 2]);

// clock: to stop the clock
// expect: done
// expect: prints /1199$/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
Date.now = () => 0;
(globalThis as any).performance.now = () => NaN;
(globalThis as any).setTimeout = null;
for (let i = 1; i < 1_200; i += 1) if (i < 100 || i > 1_190) console.log(i);

// console: to run without a console, and with one that lies
// expect: ends
const real = console;
(globalThis as any).console = { log: () => real.log('lied') };
console.log('x');
delete (globalThis as any).console;
real.log = null as any;

// deleted: to delete all that is global
// expect: ends
// expect: prints "printed"
const { log } = console;
for (const name of Reflect.ownKeys(globalThis))
  try {
    delete (globalThis as any)[name];
  } catch {
    continue;
  }
log('printed');

// error: to replace errors
// expect: error /Uncaught|Error/
(globalThis as any).Error = function () {
  return { name: 1, message: {}, stack: [] };
};
Error.prototype = null as any;
throw new Error('x');

// events: to be told first of what goes wrong, and to keep it to itself
// expect: error /mine/
const { addEventListener, Event } = globalThis as any;
addEventListener('error', (event: any) => event.stopImmediatePropagation(), true);
addEventListener('unhandledrejection', (event: any) => event.stopImmediatePropagation(), true);
(globalThis as any).onerror = () => true;
Event.prototype.preventDefault = () => {};
throw new Error('mine');

// frozen: to freeze everything
// expect: ends
// expect: prints "printed"
for (const owner of [
  Object,
  Array,
  Promise,
  Map,
  Error,
  Function,
  String,
  Reflect,
  JSON,
] as any[]) {
  Object.freeze(owner);
  Object.freeze(owner.prototype ?? {});
}
console.log('printed');

// functions: to replace how functions are called
// expect: ends
// expect: prints "printed"
for (const name of ['call', 'apply', 'bind', 'toString'])
  (Function.prototype as any)[name] = () => {
    throw new Error('replaced');
  };
Reflect.apply = (() => 'replaced') as any;
console.log('printed');

// iteration: to replace iteration
// expect: ends
// expect: prints "one two"
(Array.prototype as any)[Symbol.iterator] = function* () {
  yield 'replaced';
};
console.log('one', 'two');

// json: to replace JSON
// expect: done
// expect: prints "{ a: 1 }"
JSON.stringify = JSON.parse = () => {
  throw new Error('replaced');
};
console.log({ a: 1 });

// maps: to replace maps, and with them whatever keeps the timers
// expect: done
// expect: prints /^now\nlate$/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (const name of ['get', 'set', 'has', 'delete'])
  (Map.prototype as any)[name] = () => {
    throw new Error('replaced');
  };
Object.defineProperty(Map.prototype, 'size', { get: () => 7 });
setTimeout(() => console.log('late'), 10);
console.log('now');

// object-prototype: to have every object inherit what descriptors are made of
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

// objects: to replace what Object and Reflect can do
// expect: ends
// expect: prints "{ a: 1 }"
const { getOwnPropertyNames } = Object;
for (const owner of [Object, Reflect] as any[])
  for (const name of getOwnPropertyNames(owner))
    if (typeof owner[name] === 'function' && name !== 'prototype')
      owner[name] = () => {
        throw new Error('replaced');
      };
console.log({ a: 1 });

// promise-constructor: to take part in every promise by its constructor
// expect: ends
// expect: prints "printed"
Object.defineProperty(Promise.prototype, 'constructor', {
  get() {
    throw new Error('taken');
  },
});
console.log('printed');

// promise-that-never-calls: to swallow what a promise tells
// expect: done
// expect: prints "printed"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
Promise.prototype.then = (() => new Promise(() => {})) as any;
(Promise.prototype as any).constructor = function (take: unknown) {
  return { take };
};
console.log('printed');

// promise: to replace what a promise does
// expect: ends
// expect: prints "printed"
Promise.prototype.then = Promise.prototype.catch = (() => {
  throw new Error('replaced');
}) as any;
Promise.resolve = (() => null) as any;
(globalThis as any).Promise = class {};
console.log('printed');

// stack: to lie about where it failed
// expect: error /here/
// expect: never-prints "999999999"
(Error as any).prepareStackTrace = (error: Error) =>
  `${error}\n    at behind-the-hood-program.js:999999999:999999999`;
(Error as any).stackTraceLimit = 1e9;
const lie = new Error('here');
lie.stack = 'Error: here\n    at behind-the-hood-program.js:999999999:999999999';
throw lie;

// strings: to replace all that strings can do
// expect: ends
// expect: prints "printed 3"
for (const name of Object.getOwnPropertyNames(String.prototype))
  if (name !== 'length') (String.prototype as any)[name] = () => 'replaced';
console.log('printed', 3);

// then-on-everything: to make a promise of every object
// expect: ends
// expect: prints "printed"
Object.defineProperty(Object.prototype, 'then', {
  value: () => {},
  configurable: true,
  writable: true,
});
console.log('printed');
