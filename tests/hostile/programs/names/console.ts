// tries: to call something of its own `console`
// expect: done
const console = { log: () => 1 };
console.log();
