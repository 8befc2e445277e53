// tries: to print the longest array that there is
// expect: done
// expect: prints "4294967295"
console.log(new Array(2 ** 32 - 1));
