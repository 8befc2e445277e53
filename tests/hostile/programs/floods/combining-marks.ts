// tries: one letter with a hundred thousand marks on it, and joined emoji without an end
// expect: done
const x = 'z' + '\u0300'.repeat(100_000);
const w = '👩\u200d'.repeat(30_000);
const [b, z] = [1, 2];
console.log(x);
console.log(w);
