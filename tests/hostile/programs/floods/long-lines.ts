// tries: to print lines of a hundred thousand characters
// expect: cut
// expect: done
for (let line = 0; line < 1_000; line += 1) console.log('x'.repeat(100_000));
