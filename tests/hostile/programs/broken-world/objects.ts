// tries: to replace what Object and Reflect can do
// expect: ends
// expect: prints "{ a: 1 }"
for (const owner of [Object, Reflect] as any[])
  for (const name of Object.getOwnPropertyNames(owner))
    if (typeof owner[name] === 'function')
      try {
        owner[name] = () => {
          throw new Error('replaced');
        };
      } catch {
        continue;
      }
console.log({ a: 1 });
