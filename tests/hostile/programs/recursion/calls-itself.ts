// tries: a function that only calls itself
// expect: error /stack|recursion/i
const down = (): number => 1 + down();
console.log(down());
