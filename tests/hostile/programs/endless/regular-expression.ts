// tries: a pattern that takes longer than the universe has
// expect: any-end
console.log(/^(a+)+$/.test(`${'a'.repeat(60)}b`));
