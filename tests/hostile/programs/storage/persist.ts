// tries: to keep its storage for ever, and to learn how large it is
// expect: error /Error/
console.log(await (navigator as any).storage.estimate());
console.log(await (navigator as any).storage.persist());
