// tries: to print an object that is a hundred thousand levels deep
// expect: done
// expect: prints "[Object]"
let deep: object = {};
for (let i = 0; i < 100_000; i += 1) deep = { deep };
console.log(deep);
console.dir(deep, { depth: null });
