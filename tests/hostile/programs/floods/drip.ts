// tries: a long output, and then a line every twenty milliseconds: all of it is drawn anew
// expect: stopped-by-reader
// expect: prints "drip"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (let i = 0; i < 60; i += 1) console.log('long '.repeat(1_500));
setInterval(() => console.log('drip'), 20);
