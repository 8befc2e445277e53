// tries: to speak to the frame by a way that stands open on a prototype
// expect: error /no way out/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'postMessage') ?? {};
  const way = value ?? get?.call(globalThis);
  for (let run = 0; way && run < 100; run += 1) way.call(globalThis, { kind: 'lost', run });
}
throw new Error('no way out');
