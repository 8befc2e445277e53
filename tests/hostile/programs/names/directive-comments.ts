// tries: comments that engines obey
// expect: error /Line \d/
//# sourceURL=http://ADDRESS/elsewhere.js
throw new Error('here');
