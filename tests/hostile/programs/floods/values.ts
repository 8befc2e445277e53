// tries: ten thousand top-level numbers' worth of values in one name, many times over
// expect: done
const grid = Array.from({ length: 1_000 }, () => Array.from({ length: 1_000 }, Math.random));
const [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9] = Array.from({ length: 10 }, () => grid);
const [b0, b1, b2, b3, b4, b5, b6, b7, b8, b9] = Array.from({ length: 10 }, () => grid);
const text = 'x'.repeat(1e8);
const texts = Array.from({ length: 1e5 }, () => text);
