// tries: names that a module may not declare
// expect: error /SyntaxError/
const eval = 1;
