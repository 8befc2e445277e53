// tries: a timer that sets the next
// expect: stopped-by-reader
// expect: prints "set"
const again = () => setTimeout(again, 0);
again();
console.log('set');
