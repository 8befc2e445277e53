// tries: to fill the memory with arrays
// expect: any-end
const hoard: number[][] = [];
for (;;) hoard.push(Array.from({ length: 1e5 }, () => Math.random()));
