// tries: to find another fetch on the prototypes of the global object
// expect: error /no way out/
// expect: no-request
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner))
  for (const name of Object.getOwnPropertyNames(owner))
    try {
      const { value, get } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      const way = value ?? get?.call(globalThis);
      if (/fetch/i.test(name)) await way.call(globalThis, 'http://ADDRESS/prototype');
    } catch {
      continue;
    }
throw new Error('no way out');
