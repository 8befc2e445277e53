// tries: to turn the direction of writing, and to hide characters
// expect: done
// expect: prints "\\u{202e}"
// expect: never-prints /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const turned = '\u202eno error\u202c\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff\u061c';
console.log(turned, [turned], { [turned]: turned });
console.table([{ [turned]: turned }]);
