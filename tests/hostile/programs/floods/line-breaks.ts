// tries: a million lines in one call
// expect: cut
// expect: done
console.log('\n'.repeat(9_000));
