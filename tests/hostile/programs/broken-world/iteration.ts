// tries: to replace iteration
// expect: ends
// expect: prints "one two"
(Array.prototype as any)[Symbol.iterator] = function* () {
  yield 'replaced';
};
console.log('one', 'two');
