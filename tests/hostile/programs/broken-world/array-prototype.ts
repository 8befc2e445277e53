// tries: to replace all that arrays can do
// expect: ends
// expect: prints "[ 1, 2 ]"
for (const name of Object.getOwnPropertyNames(Array.prototype))
  if (name !== 'length')
    (Array.prototype as any)[name] = () => {
      throw new Error('replaced');
    };
console.log([1, 2]);
