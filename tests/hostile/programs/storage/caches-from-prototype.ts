// tries: a cache whose door stands open on a prototype
// expect: error /nothing found|SecurityError/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'caches') ?? {};
  const storage = value ?? get?.call(globalThis);
  if (storage) {
    await storage.open('x');
    console.log('opened');
    await new Promise(() => {});
  }
}
throw new Error('nothing found');
