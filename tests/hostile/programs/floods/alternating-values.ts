// tries: names, keys, errors and groups of two scripts in turns, wherever the page shows a value
// expect: error /Line \d+, column \d+\.$/
const x = 'aא'.repeat(200_000);
const w = { ['aא'.repeat(50_000)]: 'a␛'.repeat(50_000) };
const b = [x, x, x];
console.group('aא'.repeat(10_000));
console.log(w, b);
console.groupEnd();
console.table([{ ['aא'.repeat(10_000)]: 1 }]);
const z = new Map([[x, x]]);
throw new Error('aא'.repeat(200_000));
