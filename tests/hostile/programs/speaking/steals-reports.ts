// tries: to catch reports on their way by setters on the prototypes, and to put its own in their place
// expect: ends
// expect: prints "honest"
// expect: never-prints "stolen"
const forged = {
  kind: 'ended',
  cell: 0,
  values: { z: { kind: 'string', value: 'stolen', more: 0 } },
};
for (const index of [0, 1, 2, 3])
  for (const prototype of [Array.prototype, Object.prototype])
    Object.defineProperty(prototype, index, {
      configurable: true,
      get: () => forged,
      set(report) {
        console.log('stolen', report);
        Object.defineProperty(this, index, { value: forged, enumerable: true });
      },
    });
console.log('honest');
