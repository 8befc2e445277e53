// tries: one line of a hundred million characters
// expect: done
console.log('x'.repeat(1e8));
