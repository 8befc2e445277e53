// tries: a table of a thousand rows and a thousand columns with nothing in them
// expect: ends
const rows = Array.from({ length: 900 }, (_, i) => ({ [`c${i}`]: i }));
console.table(rows);
