// tries: a table of a hundred thousand columns
// expect: ends
const row: Record<string, number> = {};
for (let i = 0; i < 1e5; i += 1) row[`c${i}`] = i;
console.table([row, row, row]);
