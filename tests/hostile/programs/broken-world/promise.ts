// tries: to replace what a promise does
// expect: ends
// expect: prints "printed"
Promise.prototype.then = Promise.prototype.catch = (() => {
  throw new Error('replaced');
}) as any;
Promise.resolve = (() => null) as any;
(globalThis as any).Promise = class {};
console.log('printed');
