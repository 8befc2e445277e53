// tries: to end its worker by a way that stands open on a prototype
// expect: error /no way out/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'close') ?? {};
  (value ?? get?.call(globalThis))?.call(globalThis);
}
await new Promise((resolve) => setTimeout(resolve, 20));
throw new Error('no way out');
