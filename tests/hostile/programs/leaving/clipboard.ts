// tries: to read what the reader has copied
// expect: error /Error/
console.log(await (navigator as any).clipboard.readText());
