// tries: conversions that throw, loop and lie
// expect: done
// expect: never-prints "called"
const trap = {
  toString() {
    throw new Error('called');
  },
  valueOf() {
    throw new Error('called');
  },
  toJSON() {
    throw new Error('called');
  },
  [Symbol.toPrimitive]() {
    throw new Error('called');
  },
  [Symbol.for('nodejs.util.inspect.custom')]: () => 'called',
};
console.log(trap);
console.log('%s %d %i %f %j %o %O', trap, trap, trap, trap, trap, trap, trap);
console.table([trap]);
