// tries: to spread a generator that never ends into an array
// expect: any-end
function* nothing(): Generator<undefined> {
  for (;;) yield undefined;
}
console.log([...nothing()].length);
