// tries: to call its names what every object has
// expect: done
// expect: prints "1 2 3 4"
const constructor = 1;
const toString = 2;
const valueOf = 3;
const hasOwnProperty = 4;
console.log(constructor, toString, valueOf, hasOwnProperty);
