// tries: to replace all that strings can do
// expect: ends
// expect: prints "printed 3"
for (const name of Object.getOwnPropertyNames(String.prototype))
  if (name !== 'length') (String.prototype as any)[name] = () => 'replaced';
console.log('printed', 3);
