// tries: to walk a generator that never ends
// expect: stopped-by-reader
function* numbers(): Generator<number> {
  for (let n = 0; ; n += 1) yield n;
}
let sum = 0;
for (const n of numbers()) sum += n;
