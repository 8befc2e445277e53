// tries: to print an object with a hundred thousand prototypes
// expect: done
let child: object = {};
for (let i = 0; i < 100_000; i += 1) child = Object.create(child);
console.log(child);
