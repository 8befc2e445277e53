// tries: an interval that nobody clears
// expect: stopped-by-reader
setInterval(() => {}, 1);
