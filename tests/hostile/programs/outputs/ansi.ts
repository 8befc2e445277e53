// tries: signs that a terminal obeys
// expect: done
// expect: prints "␛[2J"
// expect: never-prints /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
console.log('\u001b[2J\u001b[1;1H\u001b]0;title\u0007\u009b31mred\u001b[0m\b\b\b\r\v\f\u0000');
console.log(['\u001b[31m', '\u0000']);
console.table([{ '\u001b[31m': '\u001b[31m' }]);
