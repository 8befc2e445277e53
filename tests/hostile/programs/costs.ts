// aggregate-errors: errors of errors of errors, each with a long message
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const long = (count: number) => 'x\n'.repeat(count);
let error: Error = new Error(long(50_000));
for (let i = 0; i < 20; i += 1)
  error = new AggregateError(Array(50).fill(error), long(50_000), { cause: error });
console.log(error);
throw error;

// bigint-in-a-list: a list of bigints of a hundred thousand digits each
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const long = 10n ** 100_000n;
console.log(Array(100).fill(long));
console.table(Array(100).fill([long]));

// bigint-printed: a bigint of three hundred thousand digits, in every way to print one
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const long = 10n ** 300_000n;
console.log(long);
console.log('%d %i %s', long, long, long);
console.log({ long }, new Map([[long, long]]), Object(long));

// bigint-thrown: to throw a bigint of three hundred thousand digits
// expect: error /a bigint of about 3000\d\d digits/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
throw 10n ** 300_000n;

// class-names: names of classes and functions, a megabyte each
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const name = 'N'.repeat(1e6);
const named = { [name]: class {} }[name]!;
const called = { [name]: () => 1 }[name];
for (let i = 0; i < 100; i += 1) console.log(named, called, new named());

// console-labels: labels of count, time and group, a megabyte each
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const label = 'l'.repeat(1e6);
for (let i = 0; i < 100; i += 1) {
  console.count(label);
  console.time(label);
  console.timeLog(label, label);
  console.group(label);
}

// indented-lines: a megabyte of empty lines in two hundred groups
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (let level = 0; level < 200; level += 1) console.group();
for (let i = 0; i < 100; i += 1) console.log('\n'.repeat(1e6));
console.log(Array(100).fill('a\n'.repeat(1e5)));

// many-lists-to-draw: a hundred lists of numbers, of which each can be drawn
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const numbers = Array.from({ length: 3_000 }, (_, i) => i / 7);
for (let i = 0; i < 100; i += 1) console.log(numbers.map((n) => n + i));
const list0 = numbers.map((n) => n * 0);
const list1 = numbers.map((n) => n * 1);
const list2 = numbers.map((n) => n * 2);
const list3 = numbers.map((n) => n * 3);
const list4 = numbers.map((n) => n * 4);
const list5 = numbers.map((n) => n * 5);
const list6 = numbers.map((n) => n * 6);
const list7 = numbers.map((n) => n * 7);
const list8 = numbers.map((n) => n * 8);
const list9 = numbers.map((n) => n * 9);
const list10 = numbers.map((n) => n * 10);
const list11 = numbers.map((n) => n * 11);
const list12 = numbers.map((n) => n * 12);
const list13 = numbers.map((n) => n * 13);
const list14 = numbers.map((n) => n * 14);
const list15 = numbers.map((n) => n * 15);
const list16 = numbers.map((n) => n * 16);
const list17 = numbers.map((n) => n * 17);
const list18 = numbers.map((n) => n * 18);
const list19 = numbers.map((n) => n * 19);
const list20 = numbers.map((n) => n * 20);
const list21 = numbers.map((n) => n * 21);
const list22 = numbers.map((n) => n * 22);
const list23 = numbers.map((n) => n * 23);
const list24 = numbers.map((n) => n * 24);
const list25 = numbers.map((n) => n * 25);
const list26 = numbers.map((n) => n * 26);
const list27 = numbers.map((n) => n * 27);
const list28 = numbers.map((n) => n * 28);
const list29 = numbers.map((n) => n * 29);

// blob-slices: parts of a file without an end
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const file = new File(['x'.repeat(1e5)], 'x');
for (let i = 0; ; i += 1) file.slice(i);

// blobs-by-file: the class that files extend
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const OtherBlob = Object.getPrototypeOf(File) as typeof Blob;
for (;;) new OtherBlob(['x']);

// blobs-by-reflect: to be handed what makes blobs
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
let real: Function = URL.createObjectURL;
Reflect.apply = (target, _self, given) => ((real = target), target(...(given as [])));
const address = URL.createObjectURL(new Blob(['x']));
for (;;) real.call(URL, new Blob(['x']), address);

// blobs-of-responses: files made of answers
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (;;) await new Response('x').blob();

// blobs: files in memory without an end
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const OtherBlob = new Blob().constructor as typeof Blob;
for (;;) new OtherBlob(['x']);

// freed-urls: to give back what there is not, without an end
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (let i = 0; ; i += 1) URL.revokeObjectURL(`blob:null/${i}`);

// object-urls: object URLs without an end
// expect: error /Too many/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (;;) URL.createObjectURL(new Blob(['x']));

// regexps: sources of regular expressions, a megabyte each
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const long = new RegExp('x'.repeat(1e6));
for (let i = 0; i < 100; i += 1) console.log(long, [long], { long });

// short-strings: many short strings of which each is a value
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const strings = Array.from({ length: 50_000 }, (_, i) => `s${i}`);
for (let i = 0; i < 20; i += 1)
  console.log(
    strings.map((one) => [one]),
    ...strings.map((one) => [one]),
  );

// slow-to-normalise: marks that a browser sorts for seconds
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const marks = '\u0315\u0300\u05ae\u0327'.repeat(2_500);
console.log(Array.from({ length: 90 }, () => marks));
console.log(marks);
console.table([[marks]]);

// symbols: descriptions of symbols, a megabyte each
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const long = Symbol('s'.repeat(1e6));
for (let i = 0; i < 100; i += 1) console.log(long, { [long]: long });

// table-headings: keys, headings and the index of a table, a hundred thousand letters each
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const rows: Record<string, Record<string, number>> = {};
for (let row = 0; row < 100; row += 1) {
  const cells: Record<string, number> = (rows[`${row}`.repeat(50_000)] = {});
  for (let cell = 0; cell < 20; cell += 1) cells[`${cell}`.repeat(50_000)] = cell;
}
console.table(rows);
console.table(Array.from({ length: 900 }, () => Array(900).fill(1)));
