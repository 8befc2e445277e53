// tries: an error whose name and message turn the direction of writing, and hold elements
// expect: error /<b>/
// expect: never-prints /[\u001b\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const error = new Error('\u202e\u001b[31m<b>message</b>');
error.name = '\u202e\u001b[31m<b>name</b>';
throw error;
