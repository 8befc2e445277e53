// tries: to find a worker's constructor anywhere on the global object's prototypes
// expect: done
// expect: prints "found nothing"
// expect: no-request
const found: string[] = [];
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner))
  for (const name of Reflect.ownKeys(owner)) {
    const { value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (typeof value === 'function' && /^(Shared)?Worker$/.test(value.name)) found.push(value.name);
  }
console.log('found', found.length === 0 ? 'nothing' : found);
