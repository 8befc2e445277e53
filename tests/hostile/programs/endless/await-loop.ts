// tries: to wait without an end, a moment at a time, and never lets a timer have its turn
// expect: stopped-by-reader
for (;;) await null;
