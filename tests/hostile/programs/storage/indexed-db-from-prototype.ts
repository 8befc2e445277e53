// tries: a database whose door stands open on a prototype
// expect: error /nothing found|SecurityError/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'indexedDB') ?? {};
  const factory = value ?? get?.call(globalThis);
  if (factory) {
    const request = factory.open('x');
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
    console.log('opened');
    await new Promise(() => {});
  }
}
throw new Error('nothing found');
