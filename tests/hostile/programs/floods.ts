// alternating-directions: a line in which the direction of writing changes a third of a million times
// expect: done
console.log('aא'.repeat(330_000));

// alternating-scripts: signs of many scripts in turns, in lines and in a table
// expect: done
for (let line = 0; line < 50; line += 1) console.log('a␛क中😀'.repeat(700));
console.table([{ signs: 'a␛क中😀'.repeat(20_000) }]);

// alternating-values: names, keys, errors and groups of two scripts in turns, wherever the page shows a value
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

// combining-marks: one letter with a hundred thousand marks on it, and joined emoji without an end
// expect: done
const x = 'z' + '\u0300'.repeat(100_000);
const w = '👩\u200d'.repeat(30_000);
const [b, z] = [1, 2];
console.log(x);
console.log(w);

// control-characters: half a million signs that each need an element of their own
// expect: ends
for (let line = 0; line < 90; line += 1) console.log('\u001b[1m'.repeat(2_400));

// deep-groups: to indent a line by a billion spaces
// expect: done
// expect: prints "far right"
for (let level = 0; level < 3e6; level += 1) console.group();
console.log('far right');

// drip: a long output, and then a line every twenty milliseconds: all of it is drawn anew
// expect: stopped-by-reader
// expect: prints "drip"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (let i = 0; i < 60; i += 1) console.log('long '.repeat(1_500));
setInterval(() => console.log('drip'), 20);

// empty-lines: a million empty lines
// expect: cut
// expect: done
for (let line = 0; line < 1e6; line += 1) console.log();

// events: to report errors without an end
// expect: error /flood/
for (let i = 0; i < 1e5; i += 1) (globalThis as any).reportError(new Error('flood'));

// line-breaks: a million lines in one call
// expect: cut
// expect: done
console.log('\n'.repeat(9_000));

// lines: to print without an end
// expect: cut
// expect: stopped-by-reader
for (let line = 0; ; line += 1) console.log(line);

// long-lines: to print lines of a hundred thousand characters
// expect: cut
// expect: done
for (let line = 0; line < 1_000; line += 1) console.log('x'.repeat(100_000));

// long-message: an error whose message is a hundred million characters long
// expect: error /RangeError x{100}/
throw new RangeError('x'.repeat(1e8));

// one-endless-line: one line of a hundred million characters
// expect: done
console.log('x'.repeat(1e8));

// rejections: ten thousand promises that are rejected with nobody to catch them
// expect: error /flood/
for (let i = 0; i < 1e4; i += 1) void Promise.reject(new Error('flood'));
await new Promise((resolve) => setTimeout(resolve, 10));

// sparse-table: a table of a thousand rows and a thousand columns with nothing in them
// expect: ends
const rows = Array.from({ length: 900 }, (_, i) => ({ [`c${i}`]: i }));
console.table(rows);

// values: ten thousand top-level numbers' worth of values in one name, many times over
// expect: done
const grid = Array.from({ length: 1_000 }, () => Array.from({ length: 1_000 }, Math.random));
const [a0, a1, a2, a3, a4, a5, a6, a7, a8, a9] = Array.from({ length: 10 }, () => grid);
const [b0, b1, b2, b3, b4, b5, b6, b7, b8, b9] = Array.from({ length: 10 }, () => grid);
const text = 'x'.repeat(1e8);
const texts = Array.from({ length: 1e5 }, () => text);

// wide-table: a table of a hundred thousand columns
// expect: ends
const row: Record<string, number> = {};
for (let i = 0; i < 1e5; i += 1) row[`c${i}`] = i;
console.table([row, row, row]);
