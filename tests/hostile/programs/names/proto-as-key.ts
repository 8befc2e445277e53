// tries: keys that lead to the prototype of what they are put into
// expect: done
// expect: prints "['__proto__']"
const own = JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": 1 } }');
console.log(own);
console.table([own]);
console.table(own);
console.count('__proto__');
console.count('constructor');
console.time('__proto__');
console.timeEnd('__proto__');
console.log(({} as any).polluted);
