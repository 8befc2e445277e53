// tries: to replace what Object and Reflect can do
// expect: ends
// expect: prints "{ a: 1 }"
const { getOwnPropertyNames } = Object;
for (const owner of [Object, Reflect] as any[])
  for (const name of getOwnPropertyNames(owner))
    if (typeof owner[name] === 'function' && name !== 'prototype')
      owner[name] = () => {
        throw new Error('replaced');
      };
console.log({ a: 1 });
