// tries: to replace how functions are called
// expect: ends
// expect: prints "printed"
for (const name of ['call', 'apply', 'bind', 'toString'])
  (Function.prototype as any)[name] = () => {
    throw new Error('replaced');
  };
Reflect.apply = (() => 'replaced') as any;
console.log('printed');
