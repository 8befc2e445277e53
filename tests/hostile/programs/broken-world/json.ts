// tries: to replace JSON
// expect: done
// expect: prints "{ a: 1 }"
JSON.stringify = JSON.parse = () => {
  throw new Error('replaced');
};
console.log({ a: 1 });
