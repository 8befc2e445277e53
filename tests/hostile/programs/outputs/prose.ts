// tries: to put elements into the numbers in the prose
// expect: done
// expect: prints "bound"
const [x, w] = ['<img src=x onerror=alert(1)>', { toString: () => '<b>w</b>' }];
const b = new Proxy({}, { get: () => '<i>b</i>' });
const z = Object.assign(() => 1, { valueOf: () => NaN, value: '<u>z</u>' });
console.log('bound');
