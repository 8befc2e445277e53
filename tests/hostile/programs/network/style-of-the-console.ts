// tries: a style for a printed line, with a picture by address
// expect: done
// expect: prints "x"
// expect: no-request
console.log('%cx', 'font-size: 99px; background: url(http://ADDRESS/console.png)');
