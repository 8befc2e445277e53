// tries: to walk an asynchronous generator that never ends
// expect: stopped-by-reader
async function* numbers(): AsyncGenerator<number> {
  for (let n = 0; ; n += 1) yield n;
}
for await (const n of numbers()) if (n < 0) break;
