// tries: names that look like others
// expect: done
// expect: prints "1 2"
const а = 1;
const a𝟘 = 2;
console.log(а, a𝟘);
