// tries: a long output, and then a line every twenty milliseconds: all of it is drawn anew
// expect: stopped-by-reader
for (let i = 0; i < 60; i += 1) console.log('long '.repeat(1_500));
setInterval(() => console.log('drip'), 20);
