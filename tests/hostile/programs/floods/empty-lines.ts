// tries: a million empty lines
// expect: cut
// expect: done
for (let line = 0; line < 1e6; line += 1) console.log();
