// tries: a timer that sets the next, beside cells that have all come to their end
// expect: stopped-by-reader
// expect: prints "set"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const again = () => setTimeout(again, 0);
again();
console.log('set');
