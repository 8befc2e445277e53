// tries: objects that give themselves out as something else
// expect: done
class Evil {
  get [Symbol.toStringTag]() {
    return '<b>';
  }
}
Object.defineProperty(Evil, 'name', { value: '<script>' });
console.log(new Evil(), Evil, Object.create(Date.prototype), Object.create(Map.prototype));
console.log(
  Object.setPrototypeOf(new Map([[1, 2]]), Set.prototype),
  Object.create(Promise.prototype),
);
console.log(
  Object.setPrototypeOf([1], null),
  Object.setPrototypeOf(() => 1, null),
);
