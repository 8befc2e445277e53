// tries: to indent a line by a billion spaces
// expect: done
// expect: prints "far right"
for (let level = 0; level < 3e6; level += 1) console.group();
console.log('far right');
