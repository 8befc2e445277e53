// tries: a line in which the direction of writing changes a third of a million times
// expect: done
console.log('aא'.repeat(330_000));
