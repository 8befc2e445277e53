// tries: to take part in every promise by its constructor
// expect: ends
// expect: prints "printed"
Object.defineProperty(Promise.prototype, 'constructor', {
  get() {
    throw new Error('taken');
  },
});
console.log('printed');
