// tries: to say itself that its cell has ended, with values that it has not got
// expect: ends
// expect: prints "still the first"
for (const name of Reflect.ownKeys(globalThis)) {
  if (!/cell/i.test(String(name))) continue;
  const hook = (globalThis as any)[name];
  for (let cell = 0; cell < 20; cell += 1) hook(cell, { w: () => 99, z: () => 99, a: () => 99 });
}
console.log('still the first');
