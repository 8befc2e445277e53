// tries: to call a name of its own `__proto__`
// expect: done
// expect: prints "{ z: 7 }"
const __proto__ = { z: 7 };
console.log(__proto__);
