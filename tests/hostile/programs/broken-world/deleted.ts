// tries: to delete all that is global
// expect: ends
// expect: prints "printed"
const { log } = console;
for (const name of Reflect.ownKeys(globalThis))
  try {
    delete (globalThis as any)[name];
  } catch {
    continue;
  }
log('printed');
