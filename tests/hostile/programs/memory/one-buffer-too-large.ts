// tries: a buffer of a petabyte
// expect: error /RangeError/
new ArrayBuffer(2 ** 50);
