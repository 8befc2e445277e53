// tries: to make a promise of every object
// expect: ends
// expect: prints "printed"
Object.defineProperty(Object.prototype, 'then', {
  value: () => {},
  configurable: true,
  writable: true,
});
console.log('printed');
