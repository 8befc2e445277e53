// tries: a loop without an end, for longer than ten seconds
// expect: asks
// expect: stopped-by-reader
for (;;) {}
