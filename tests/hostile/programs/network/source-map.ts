// tries: to name a source map by address
// expect: error /look it up/
// expect: no-request
throw new Error('look it up');
//# sourceMappingURL=http://ADDRESS/program.js.map
