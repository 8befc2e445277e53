// tries: to freeze everything
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
