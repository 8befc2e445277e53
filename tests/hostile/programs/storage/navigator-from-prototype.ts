// tries: storage and locks whose doors stand open on the navigator's prototype
// expect: error /nothing found/
for (let owner: any = navigator; owner; owner = Object.getPrototypeOf(owner))
  for (const name of ['storage', 'locks', 'storageBuckets', 'serviceWorker']) {
    const { value, get } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (value ?? get?.call(navigator)) console.log('found', name);
  }
throw new Error('nothing found');
