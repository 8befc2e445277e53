// tries: a loop without an end
// expect: stopped-by-reader
// expect: prints "before"
console.log('before');
for (;;) {}
