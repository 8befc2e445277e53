// tries: to import by exporting
// expect: error /SyntaxError.*imports nothing but/
// expect: no-request
export * from 'http://ADDRESS/module.js';
