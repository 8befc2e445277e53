// tries: to print by a timer into a cell that has long ended
// expect: done
// expect: prints /^now\nlate$/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setTimeout(() => console.log('late'), 60);
console.log('now');
